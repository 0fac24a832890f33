import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Portal } from '@riposte/emulator';
import { findChromium, openBrowser } from '../../../../scripts/browser/open-browser.ts';
import { openPortal } from '../open-portal.ts';
import { openPage, startEcho } from './open-page.ts';

const chromium = findChromium();
if (chromium === undefined)
  console.warn('No Chromium found (CHROMIUM names one): the chat page was not opened.');

const windows = {
  desktop: { viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;

describe.runIf(chromium !== undefined)('the chat page in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(chromium ?? '');
  }, 120_000);
  afterAll(() => browser.close());

  const open = async (
    options: BrowserContextOptions = windows.desktop,
  ): Promise<{ readonly portal: Portal } & Awaited<ReturnType<typeof openPage>>> => {
    const portal = await openPortal({
      users: { 42: 'Mara Lindqvist' },
      chat: { id: 6001, title: 'Ops' },
      firstIds: { bot: 901, message: 70_411 },
    });
    await startEcho(portal);
    const opened = await openPage(browser, portal.chatUrl({ userId: 42, dialog: 'chat6001' }), options);
    return { portal, ...opened };
  };

  const say = async (page: Page, text: string): Promise<void> => {
    await page.fill('#text', text);
    await page.press('#text', 'Enter');
  };
  const newest = (page: Page): ReturnType<Page['locator']> => page.locator('#messages > li').last();
  const button = (page: Page, label: string): ReturnType<Page['locator']> =>
    newest(page).getByRole('button', { name: label, exact: true });

  it.each(Object.entries(windows))(
    'a conversation on a %s',
    async (name, options) => {
      const { page, complaints } = await open(options);

      await page.locator('#text').pressSequentially('/ec');
      await page.locator('#offers li', { hasText: 'Says it again' }).waitFor();
      await page.press('#text', 'Tab');
      expect(await page.inputValue('#text')).toBe('/echo ');
      await page.locator('#text').pressSequentially('hello');
      await page.press('#text', 'Enter');
      await newest(page).getByText('You said: hello').waitFor();
      expect(await page.inputValue('#text')).toBe('');

      await button(page, 'Fill').click();
      expect(await page.inputValue('#text')).toBe('/echo more');
      await page.fill('#text', '');
      expect(await button(page, 'Off').isDisabled()).toBe(true);
      expect(await button(page, 'On a phone').count()).toBe(0);
      await button(page, 'To nowhere').click();
      await page.locator('#notices', { hasText: 'There is no dialog chat77' }).waitFor();
      await button(page, 'Call').click();
      await page.locator('#notices', { hasText: 'would call +15550100' }).waitFor();

      const first = page.locator('#messages > li').nth(1);
      await button(page, 'Again').click();
      // BLOCK: the whole keyboard waits until it changes.
      await expect
        .poll(() => first.getByRole('button', { name: 'Thank' }).isDisabled(), { timeout: 20_000 })
        .toBe(true);
      await page.locator('#messages > li').nth(2).getByText('You said: hello').waitFor();

      await button(page, 'Thank').click();
      await newest(page).getByText('Thank you').waitFor();

      await say(page, '/echo menu please');
      await newest(page).getByText('menu please').waitFor();
      await newest(page).locator('.riposte-menu summary').click();
      await button(page, 'From the menu').click();
      await newest(page).getByText('You said: menu', { exact: true }).waitFor();

      const answered = page.locator('#messages > li', { hasText: 'You said: menu' }).last();
      const key = await answered.getAttribute('data-key');
      const same = page.locator(`#messages > li[data-key="${key ?? ''}"]`);
      await say(page, '/echo edit');
      await same.getByText('Edited by its bot').waitFor();
      expect(await same.locator('.riposte-keyboard').count()).toBe(0);
      await say(page, '/echo delete');
      await same.getByText('This message has been deleted.').waitFor();

      await say(page, '/echo huge');
      if (name === 'phone') {
        await page.locator('#alert').waitFor();
        await page.click('.to-panel');
      }
      const refused = page.locator('#requests .entry.request').first();
      await refused.getByText('The attach takes').waitFor();
      expect(await refused.locator('summary').first().textContent()).toContain('ATTACH_OVERSIZE');
      expect(await refused.locator('.over .number').textContent()).toMatch(/^60,\d{3} of 60,000$/);
      if (name === 'phone') await page.keyboard.press('Escape');

      await same.scrollIntoViewIfNeeded();
      await page.locator('#messages > li').nth(1).getByRole('button', { name: 'In private' }).waitFor();
      await page
        .locator('#messages > li', { hasText: 'You said: menu please' })
        .getByRole('button', { name: 'In private' })
        .click();
      await page.waitForURL('**/chat/42/901');
      await page.waitForSelector('body[data-ready]');
      expect(await page.textContent('h1')).toBe('Echo');

      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    120_000,
  );

  it('works from the keyboard alone', async () => {
    const { page, complaints } = await open();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
    await page.keyboard.type('first');
    await page.keyboard.press('Enter');
    await newest(page).getByText('first').waitFor();
    await newest(page).locator('summary').focus();
    await page.keyboard.press('Enter');
    await newest(page).getByRole('button', { name: 'Edit' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type(', then second');
    await page.keyboard.press('Enter');
    await newest(page).getByText('first, then second').waitFor();
    await page.locator('#tab-requests').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#faults').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('switches faults, rules, theme and client', async () => {
    const { portal, page, complaints } = await open();
    await page.click('#tab-faults');
    await page.locator('[name="fault-dropEvent"][value="always"]').check();
    await expect
      .poll(() => portal.faults.list().map(({ kind }) => kind), { timeout: 20_000 })
      .toEqual(['dropEvent']);
    await page.click('#tab-portal');
    await page.locator('[name="generation"][value="v1"]').check();
    await page.locator('[name="theme"][value="dark"]').check();
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
    await page.locator('[name="client"][value="mobile"]').check();
    await page.waitForURL('**client=mobile');
    await page.waitForSelector('body[data-ready]');
    expect(await page.locator('[name="generation"][value="v1"]').isChecked()).toBe(true);
    expect(await page.locator('[name="theme"][value="dark"]').isChecked()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('shows to one what another does: reactions, edits, deletions, a new chat', async () => {
    const { portal, page } = await open();
    const other = await openPage(browser, portal.chatUrl({ userId: 1, dialog: 'chat6001' }), windows.desktop);
    await say(page, 'mine');
    const seen = newest(other.page);
    await seen.getByText('mine').waitFor();
    await seen.hover();
    await seen.locator('.tools summary').click();
    expect(await seen.getByRole('button', { name: 'Edit' }).count()).toBe(0);
    await seen.getByRole('button', { name: 'React: like' }).click();
    await newest(page).locator('.reactions').waitFor();
    await other.page.click('[data-box="new-chat"]');
    await other.page.fill('#new-chat [name="title"]', 'Night shift');
    await other.page.press('#new-chat [name="title"]', 'Enter');
    await other.page.waitForURL('**/chat/1/chat6002');
    await page.locator('#dialogs', { hasText: 'Night shift' }).waitFor();
    expect(other.complaints).toEqual([]);
    await other.page.context().close();
    await page.context().close();
  }, 120_000);

  it('says so when the bot does not answer, and when the portal is gone', async () => {
    const { portal, page } = await open();
    await say(page, '/echo hello');
    await button(page, 'Again').waitFor();
    portal.faults.add({ kind: 'delayEvent', milliseconds: 1 });
    const close = portal.close();
    await page.locator('#notices', { hasText: 'The portal does not answer' }).waitFor();
    await close;
    await page.context().close();
  }, 120_000);
});
