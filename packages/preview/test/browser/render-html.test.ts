import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { findChromium, openBrowser } from '../../../../scripts/browser/open-browser.ts';
import { renderHtml, renderPage, styles } from '../../src/index.ts';
import { hostileMessages } from './hostile-messages.ts';

const chromium = findChromium();
if (chromium === undefined)
  console.warn('No Chromium found (CHROMIUM names one): hostile messages not opened.');

interface Happened {
  readonly dialogs: string[];
  readonly requests: string[];
  readonly complaints: string[];
}

/** A page, and everything it does that no message may make it do. */
async function openPage(browser: Browser): Promise<{ readonly page: Page; readonly happened: Happened }> {
  const page = await browser.newPage();
  const happened: Happened = { dialogs: [], requests: [], complaints: [] };
  page.on('dialog', (dialog) => {
    happened.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') happened.complaints.push(message.text());
  });
  page.on('pageerror', (error) => happened.complaints.push(error.message));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === 'http://preview.invalid/') return route.fulfill({ body: '', contentType: 'text/html' });
    // Pictures are meant to be fetched, from nowhere else than the message says.
    if (route.request().resourceType() === 'image') return route.fulfill({ body: '' });
    happened.requests.push(url);
    return route.abort();
  });
  await page.goto('http://preview.invalid/');
  return { page, happened };
}

const nothing: Happened = { dialogs: [], requests: [], complaints: [] };

describe.runIf(chromium !== undefined)('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(chromium ?? '');
  }, 120_000);
  afterAll(() => browser.close());

  it(`nothing of ${hostileMessages.length} hostile messages runs, in a document or a shadow root`, async () => {
    expect(hostileMessages.length).toBeGreaterThanOrEqual(200);
    const { page, happened } = await openPage(browser);
    const found = await page.evaluate(
      async ({ fragments, css }) => {
        const before = new Set(Object.getOwnPropertyNames(window));
        const roots = fragments.map((fragment, index) => {
          const host = document.body.appendChild(document.createElement('div'));
          const root = index % 2 === 0 ? host : host.attachShadow({ mode: 'open' });
          root.innerHTML = `<style>${css}</style>${fragment}`;
          return root;
        });
        for (const element of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])) {
          for (const kind of ['mouseover', 'focus', 'toggle', 'animationstart', 'error']) {
            element.dispatchEvent(new Event(kind));
          }
          if (element.localName !== 'a') element.click();
        }
        await new Promise((done) => setTimeout(done, 500));
        const elements = roots.flatMap((root) => [...root.querySelectorAll('*')]);
        return {
          globals: Object.getOwnPropertyNames(window).filter((name) => !before.has(name)),
          elements: [...new Set(elements.map(({ localName }) => localName))].sort(),
          handlers: elements.flatMap((element) =>
            element.getAttributeNames().filter((name) => name.startsWith('on')),
          ),
          schemes: [
            ...new Set(
              elements.flatMap((element) => (element instanceof HTMLAnchorElement ? [element.protocol] : [])),
            ),
          ].sort(),
        };
      },
      { fragments: hostileMessages.map((message) => renderHtml(message)), css: styles },
    );
    expect(found.globals).toEqual([]);
    expect(found.handlers).toEqual([]);
    expect(found.schemes.filter((scheme) => !['http:', 'https:'].includes(scheme))).toEqual([]);
    expect(found.elements.join(' ')).not.toMatch(/script|iframe|object|embed|base|meta|link|svg|math|form/);
    expect(happened).toEqual(nothing);
    await page.close();
  }, 120_000);

  it('nor where they are a page', async () => {
    const { page, happened } = await openPage(browser);
    for (const message of hostileMessages.filter((_, index) => index % 10 === 0)) {
      await page.setContent(renderPage(message));
    }
    expect(happened).toEqual(nothing);
    await page.close();
  }, 120_000);
});
