import { expect, it } from 'vitest';
import { barriersOf } from './support/barriers-of.ts';
import type { OpenedSite } from './support/open-site.ts';
import { overflowOf } from './support/overflow-of.ts';
import { pagesOfSite } from './support/pages-of-site.ts';
import { readPage, type ReadPage } from './support/read-page.ts';

/** Looks at every page of an opened site. */
export function lookAtPages(site: () => OpenedSite): void {
  const pages = pagesOfSite();

  it.each(pages)(
    '%s complains of nothing, fits a desktop and a phone, and has no serious barrier in light and dark',
    async (path) => {
      const { page, complaints } = await site().visit(path);
      await page.waitForLoadState('networkidle');
      expect(await barriersOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await overflowOf(page)).toBe(0);
      expect(await barriersOf(page, ['color-contrast', 'scrollable-region-focusable'])).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it('has no link that leads nowhere', async () => {
    const { page } = await site().visit('/sources');
    const read = new Map<string, ReadPage>();
    const get = async (address: string): Promise<ReadPage> => {
      const known = read.get(address) ?? (await readPage(page, address));
      read.set(address, known);
      return known;
    };
    const dead: string[] = [];
    for (const path of pages) {
      const { links } = await get(path);
      for (const link of links.filter((one) => one.startsWith(site().url))) {
        const { pathname, hash } = new URL(link);
        const { status, ids } = await get(pathname);
        const id = hash.startsWith('#share=') ? '' : decodeURIComponent(hash.slice(1));
        if (status !== 200 || (id !== '' && !ids.includes(id))) dead.push(`${path}: ${link}`);
      }
    }
    expect(read.size).toBeGreaterThanOrEqual(pages.length);
    expect(dead).toEqual([]);
  });
}
