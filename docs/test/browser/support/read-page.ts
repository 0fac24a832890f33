import type { Page } from 'playwright-core';

/** What of a page links begin and end at. */
export interface ReadPage {
  readonly status: number;
  /** Where its links lead; those of drawn messages cannot be followed. */
  readonly links: readonly string[];
  readonly ids: readonly string[];
}

/** Reads a page of the site as it is served. `page` lends its parser. */
export async function readPage(page: Page, address: string): Promise<ReadPage> {
  return page.evaluate(async (at) => {
    const response = await fetch(at);
    const read = new DOMParser().parseFromString(await response.text(), 'text/html');
    const links = [...read.querySelectorAll('a[href]')].filter((link) => link.closest('[inert]') === null);
    return {
      status: response.status,
      links: links.map((link) => new URL(link.getAttribute('href') ?? '', new URL(at, location.href)).href),
      ids: [...read.querySelectorAll('[id]')].map(({ id }) => id),
    };
  }, address);
}
