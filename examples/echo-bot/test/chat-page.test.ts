import { listen } from '@riposte/bot/node';
import { startPortal } from '@riposte/emulator';
import { createTransport } from '@riposte/transport';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, openBrowser } from '../../../scripts/browser/open-browser.ts';

const chromium = findChromium();
if (chromium === undefined) console.warn('No Chromium found: the chat page is not tried in a browser.');

const person = { id: 1269, name: 'Maria Lopez' };
/** A busy machine may take its time. */
const patience = { timeout: 20_000 };
const place = { userId: person.id, dialog: 'chat2941' } as const;

describe.skipIf(chromium === undefined)('the echo bot in the chat page', () => {
  let browser: Browser;
  let chat: string;
  const closing: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    const firstIds = { bot: 39, command: 99, message: 33871 };
    const users = { [person.id]: person.name };
    const portal = await startPortal({ users, chat: { id: 2941, title: 'Sales' }, firstIds });
    process.env.B24 = portal.webhook;
    process.env.CLIENT_ID = 'echo';
    process.env.APPLICATION_TOKEN = portal.applicationToken;
    const { default: echoBot } = await import('@riposte/example-echo-bot');
    const bot = await listen(echoBot);
    const { call } = createTransport({ webhook: portal.webhook, clientId: 'echo' });
    await call('imbot.register', { CODE: 'echo', EVENT_HANDLER: bot.url, PROPERTIES: { NAME: 'Echo bot' } });
    await echoBot.register({ handler: bot.url });
    browser = await openBrowser(chromium ?? '');
    chat = portal.chatUrl(place);
    closing.push(() => browser.close(), bot.close, portal.close);
  });

  afterAll(async () => {
    for (const close of closing) await close();
  });

  const openChat = async (
    width: number,
  ): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const complaints: string[] = [];
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(chat);
    return { page, complaints };
  };

  it.each([1100, 390])('answers what is typed, and again on Repeat, at %i pixels', async (width) => {
    const { page, complaints } = await openChat(width);
    const messages = page.locator('[data-message]');
    const answers = messages.filter({ hasText: `Maria Lopez said: wide ${width}` });
    await page.getByRole('textbox', { name: 'Message' }).fill(`/echo wide ${width}`);
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => answers.count(), patience).toBe(1);
    await answers.last().getByRole('button', { name: 'Repeat' }).click();
    await expect.poll(() => answers.count(), patience).toBe(2);
    expect(await messages.last().innerText()).toContain(`Maria Lopez said: wide ${width}`);
    expect(await messages.last().getByRole('link', { name: 'Site' }).getAttribute('href')).toBe(
      'https://bitrix24.com',
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
  });
});
