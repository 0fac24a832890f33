import { afterAll, beforeAll, describe } from 'vitest';
import { findChromium } from '../../../scripts/browser/open-browser.ts';
import { lookAtPages } from './look-at-pages.ts';
import { openSite, type OpenedSite } from './support/open-site.ts';
import { tryPlayground } from './try-playground.ts';

const chromium = findChromium();
const minutes = 60_000;

if (chromium === undefined) console.warn('No Chromium: the site is not looked at in a browser.');

// One file, since the site is opened once for all of it.
describe.skipIf(chromium === undefined)('in a browser', { timeout: 3 * minutes }, () => {
  let opened: OpenedSite | undefined;
  const site = (): OpenedSite => {
    if (opened === undefined) throw new Error('The site is not open yet.');
    return opened;
  };
  beforeAll(async () => {
    opened = await openSite(chromium ?? '');
  }, 5 * minutes);
  afterAll(async () => {
    await opened?.close();
  });

  describe('the site', () => {
    lookAtPages(site);
  });
  describe('the playground', () => {
    tryPlayground(site);
  });
});
