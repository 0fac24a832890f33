import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Portal } from '@riposte/emulator';
import { findChromium, openBrowser } from '../../../../scripts/browser/open-browser.ts';
import { call, openPortal } from '../open-portal.ts';
import { openPage, startEcho } from './open-page.ts';

const chromium = findChromium();
if (chromium === undefined)
  console.warn('No Chromium found (CHROMIUM names one): the chat page was not opened.');

const windows = {
  desktop: { viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] },
  phone: {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;

/** Whether all of one element lies where another is. */
const isWithin = async (one: Locator, other: Locator): Promise<boolean> => {
  const [inner, outer] = [await one.boundingBox(), await other.boundingBox()];
  return (
    inner !== null &&
    outer !== null &&
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
};

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
      await button(page, 'Copy').click();
      await page.locator('#notices', { hasText: 'Copied.' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('copied');
      const opened = page.waitForEvent('popup');
      await newest(page).getByRole('link', { name: 'Site', exact: true }).click();
      const popup = await opened;
      await popup.getByText('There is nothing at /crm/').waitFor();
      await popup.close();

      const first = page.locator('#messages > li').nth(1);
      await button(page, 'Again').click();
      // BLOCK: the whole keyboard waits until it changes.
      await expect
        .poll(() => first.getByRole('button', { name: 'Thank' }).isDisabled(), { timeout: 20_000 })
        .toBe(true);
      await page.locator('#messages > li').nth(2).getByText('You said: hello').waitFor();

      // Where there is nothing to hover, a line says why.
      const hint = (): Promise<string> =>
        first.locator('.facts').evaluate((facts) => getComputedStyle(facts, '::after').content);
      expect(await hint()).toContain('waits until its bot changes the keyboard');

      await newest(page).hover();
      await newest(page).locator('.tools summary').click();
      const tools = newest(page).locator('.tool-box');
      await expect.poll(() => isWithin(tools, page.locator('#messages')), { timeout: 20_000 }).toBe(true);
      await page.keyboard.press('Escape');

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
        expect(await page.locator('main').getAttribute('inert')).not.toBeNull();
      }
      const refused = page.locator('#requests .entry.request').first();
      await refused.getByText('The attach takes').waitFor();
      expect(await refused.locator('summary').first().textContent()).toContain('ATTACH_OVERSIZE');
      expect(await refused.locator('.over .number').textContent()).toMatch(/^60,\d{3} of 60,000$/);
      if (name === 'phone') await page.keyboard.press('Escape');

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

  it('closes with Escape what is open innermost, and nothing around it', async () => {
    const { page, complaints } = await open(windows.phone);
    const drawer = (): Promise<string | undefined> => page.evaluate(() => document.body.dataset.open);
    const box = page.locator('#new-chat');
    await page.click('.to-dialogs');
    await page.click('[data-box="new-chat"]');
    await page.fill('#new-chat [name="title"]', 'Night');
    await page.keyboard.press('Escape');
    await expect.poll(() => box.isVisible(), { timeout: 20_000 }).toBe(false);
    expect(await drawer()).toBe('sidebar');
    await page.keyboard.press('Escape');
    await expect.poll(drawer, { timeout: 20_000 }).toBeUndefined();

    await say(page, 'mine');
    const tools = newest(page).locator('.tools');
    await newest(page).getByText('mine').waitFor();
    const edit = async (): Promise<void> => {
      await tools.locator('summary').click();
      await newest(page).getByRole('button', { name: 'Edit' }).click();
    };
    await edit();
    await tools.locator('summary').click();
    await page.locator('#text').focus();
    await page.keyboard.press('Escape');
    expect([await page.locator('#editing').isVisible(), await tools.getAttribute('open')]).toEqual([
      false,
      '',
    ]);
    await page.keyboard.press('Escape');
    expect(await tools.getAttribute('open')).toBeNull();

    await edit();
    await page.fill('#text', '');
    await page.locator('#text').pressSequentially('/ec');
    await page.locator('#offers li').waitFor();
    await page.keyboard.press('Escape');
    expect([await page.locator('#offers').isVisible(), await page.locator('#editing').isVisible()]).toEqual([
      false,
      true,
    ]);
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

  it('sends a text once, however often Enter is pressed, and keeps what is typed meanwhile', async () => {
    const { portal, page } = await open();
    await page.route('**/say', async (route) => {
      await page.locator('#text').fill('the next');
      await route.continue();
    });
    await page.fill('#text', 'once');
    await page.locator('#text').evaluate((field) => {
      for (let times = 0; times < 3; times += 1) {
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      }
    });
    await newest(page).getByText('once').waitFor();
    expect(await page.inputValue('#text')).toBe('the next');
    expect(portal.messages(6001).map(({ text }) => text)).toEqual(['once']);
    await page.context().close();
  }, 120_000);

  it('offers a command that is registered while its name is typed', async () => {
    const { portal, page } = await open();
    await page.locator('#text').pressSequentially('/lat');
    const command = { CLIENT_ID: 'echo', BOT_ID: 901, EVENT_COMMAND_ADD: 'http://127.0.0.1:9/', LANG: [{}] };
    await call(portal, 'imbot.command.register', { ...command, COMMAND: 'late' });
    await page.locator('#offers li', { hasText: '/late' }).waitFor();
    await page.context().close();
  }, 120_000);

  it('holds no connection while nobody sees it, and hears of everything afterwards', async () => {
    const { portal, page } = await open();
    let streams = 0;
    page.on('request', (request) => (streams += request.url().endsWith('/changes') ? 1 : 0));
    const turn = (state: DocumentVisibilityState): Promise<void> =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'visibilityState', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await turn('hidden');
    await portal.say({ userId: 1, dialog: 'chat6001', text: 'while you were away' });
    await turn('visible');
    await newest(page).getByText('while you were away').waitFor();
    expect(streams).toBe(1);
    await page.context().close();
  }, 120_000);

  it('leaves a reader of older messages and calls where they are', async () => {
    const { portal, page } = await open();
    for (let line = 1; line <= 30; line += 1) {
      await portal.say({ userId: 1, dialog: 'chat6001', text: `line ${line}` });
    }
    await newest(page).getByText('line 30').waitFor();
    await say(page, '/echo hello');
    await button(page, 'Again').waitFor();
    await page.locator('#requests .code summary').first().click();
    await page.locator('#messages').evaluate((list) => {
      list.scrollTop = 0;
    });
    await portal.react({ userId: 1, messageId: 70_411 });
    await page.locator('#messages > li').first().locator('.reactions').waitFor();
    expect(await page.locator('#to-newest').isVisible()).toBe(false);
    await call(portal, 'im.message.add', { DIALOG_ID: 'chat6001', MESSAGE: 'a newer one' });
    await page.locator('#to-newest').waitFor();
    await page.locator('#requests .entry').first().getByText('im.message.add').waitFor();
    expect(
      await page.locator('#requests .entry.request').nth(1).locator('.code pre').first().isVisible(),
    ).toBe(true);
    await page.context().close();
  }, 120_000);

  it('says that there are earlier messages, shows them where the reader is, and follows a link to one', async () => {
    const { portal, page, complaints } = await open();
    for (let line = 1; line <= 450; line += 1) {
      await portal.say({ userId: 1, dialog: 'chat6001', text: `line ${line}` });
    }
    await newest(page).getByText('line 450').waitFor();
    const count = (): Promise<number> => page.locator('#messages > [data-message]').count();
    await expect.poll(count, { timeout: 20_000 }).toBe(200);
    const more = page.getByRole('button', { name: 'earlier message' });
    expect(await more.textContent()).toBe('Show 200 of 250 earlier messages');
    await more.scrollIntoViewIfNeeded();
    const top = page.locator('#m70661');
    const stood = (await top.boundingBox())?.y ?? 0;
    await more.click();
    await expect.poll(count, { timeout: 20_000 }).toBe(400);
    expect(Math.abs(((await top.boundingBox())?.y ?? 0) - stood)).toBeLessThan(2);
    // They stay when something new comes.
    await portal.say({ userId: 1, dialog: 'chat6001', text: 'a newer one' });
    await newest(page).getByText('a newer one').waitFor();
    expect(await count()).toBe(401);
    await more.focus();
    await page.keyboard.press('Enter');
    await expect.poll(count, { timeout: 20_000 }).toBe(451);
    expect(await more.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('messages');

    await page.reload();
    await page.waitForSelector('body[data-ready]');
    expect(await count()).toBe(200);
    await page.evaluate(() => (location.hash = '#m70421'));
    await page.locator('#m70421', { hasText: 'line 11' }).waitFor();
    await expect
      .poll(() => isWithin(page.locator('#m70421'), page.locator('#messages')), { timeout: 20_000 })
      .toBe(true);
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
    const silent = { CLIENT_ID: 'echo', BOT_ID: 901, EVENT_COMMAND_ADD: 'http://127.0.0.1:9/', LANG: [{}] };
    await call(portal, 'imbot.command.register', { ...silent, COMMAND: 'silent' });
    const KEYBOARD = [{ TEXT: 'Anybody?', COMMAND: 'silent' }];
    const asked = { CLIENT_ID: 'echo', BOT_ID: 901, DIALOG_ID: 'chat6001', MESSAGE: 'Hello', KEYBOARD };
    await call(portal, 'imbot.message.add', asked);
    await button(page, 'Anybody?').click();
    await page.locator('#notices', { hasText: 'Is the bot running there?' }).waitFor();
    // Whoever starts the bot now can click again.
    await expect.poll(() => button(page, 'Anybody?').isEnabled(), { timeout: 20_000 }).toBe(true);
    const close = portal.close();
    await page.locator('#notices', { hasText: 'The portal does not answer' }).waitFor();
    await close;
    await page.context().close();
  }, 120_000);
});
