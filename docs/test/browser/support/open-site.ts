import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../../scripts/browser/open-browser.ts';
import { buildSite, siteFolder } from '../../../../scripts/site/build-site.ts';
import { serveSite, type ServedSite } from '../../../../scripts/site/serve-site.ts';

/** The built site in a browser. */
export interface OpenedSite {
  readonly url: string;
  readonly browser: Browser;
  /** A new page of a new visitor, with what it complained of. */
  readonly visit: (path: string, look?: Look) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** How wide the window is, and which colours are preferred. */
export interface Look {
  readonly width?: number;
  readonly colors?: 'light' | 'dark';
}

export interface Visit {
  readonly page: Page;
  /** Errors of the console, of scripts, and requests that failed. */
  readonly complaints: readonly string[];
}

/** Builds the site where it is not built of what its sources say now, and opens it. */
export async function openSite(chromium: string): Promise<OpenedSite> {
  await buildSite();
  const [site, browser]: readonly [ServedSite, Browser] = [
    await serveSite(siteFolder),
    await openBrowser(chromium),
  ];
  return {
    url: site.url,
    browser,
    visit: async (path, { width = 1280, colors = 'light' } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height: 844 },
        colorScheme: colors,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(`${site.url}${path}`);
      return { page, complaints };
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
