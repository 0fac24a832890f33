import type { Portal } from '@riposte/emulator';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { call, listenForEvents } from '../open-portal.ts';

/** A page, and everything the browser complains about while it is open. */
export const openPage = async (
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> => {
  const context = await browser.newContext({ locale: 'en', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  await page.waitForSelector('body[data-ready]');
  return { page, complaints };
};

/** Everything a click can do, in two rows. */
const keyboard = (said: string): readonly object[] => [
  { TEXT: 'Again', COMMAND: 'echo', COMMAND_PARAMS: said, BLOCK: 'Y', DISPLAY: 'LINE' },
  { TEXT: 'Thank', ACTION: 'SEND', ACTION_VALUE: 'Thank you', DISPLAY: 'LINE' },
  { TEXT: 'Fill', ACTION: 'PUT', ACTION_VALUE: '/echo more', DISPLAY: 'LINE' },
  { TYPE: 'NEWLINE' },
  { TEXT: 'Copy', ACTION: 'COPY', ACTION_VALUE: 'copied', DISPLAY: 'LINE' },
  { TEXT: 'Call', ACTION: 'CALL', ACTION_VALUE: '+15550100', DISPLAY: 'LINE' },
  { TEXT: 'In private', ACTION: 'DIALOG', ACTION_VALUE: '901', DISPLAY: 'LINE' },
  { TEXT: 'To nowhere', ACTION: 'DIALOG', ACTION_VALUE: 'chat77', DISPLAY: 'LINE' },
  { TEXT: 'Site', LINK: '/crm/', DISPLAY: 'LINE' },
  { TEXT: 'Off', COMMAND: 'echo', DISABLED: 'Y', DISPLAY: 'LINE' },
  { TEXT: 'On a phone', ACTION: 'PUT', ACTION_VALUE: 'x', CONTEXT: 'MOBILE', DISPLAY: 'LINE' },
];

/**
 * A bot that answers `/echo words`; `/echo huge` with more than the portal takes, `/echo edit` by changing its last
 * message, `/echo delete` by deleting it. It calls itself Echo and is user 901.
 */
export const startEcho = async (portal: Portal): Promise<void> => {
  const bot = { CLIENT_ID: 'echo', BOT_ID: 901 };
  let last = 0;
  const { url } = await listenForEvents(200, (event) => {
    const data = (event as { data?: { COMMAND?: Record<string, Record<string, string>> } }).data;
    for (const one of Object.values(data?.COMMAND ?? {})) void answer(one);
  });
  const answer = async ({
    COMMAND_ID,
    MESSAGE_ID,
    COMMAND_PARAMS: said = '',
  }: Record<string, string>): Promise<void> => {
    if (said === 'delete') await call(portal, 'imbot.message.delete', { ...bot, MESSAGE_ID: last });
    else if (said === 'edit')
      await call(portal, 'imbot.message.update', {
        ...bot,
        MESSAGE_ID: last,
        MESSAGE: 'Edited by its bot',
        KEYBOARD: 'N',
      });
    else {
      const { body } = await call(portal, 'imbot.command.answer', {
        ...bot,
        COMMAND_ID,
        MESSAGE_ID,
        MESSAGE: `You said: [B]${said}[/B]`,
        ATTACH: [{ MESSAGE: said === 'huge' ? 'x'.repeat(60_000) : 'With an attach' }],
        KEYBOARD: keyboard(said),
        MENU: [{ TEXT: 'From the menu', COMMAND: 'echo', COMMAND_PARAMS: 'menu' }],
      });
      if (typeof body.result === 'number') last = body.result;
    }
  };
  await call(portal, 'imbot.register', {
    ...bot,
    CODE: 'echo',
    EVENT_HANDLER: url,
    PROPERTIES: { NAME: 'Echo' },
  });
  await call(portal, 'imbot.command.register', {
    ...bot,
    COMMAND: 'echo',
    EVENT_COMMAND_ADD: url,
    LANG: [{ LANGUAGE_ID: 'en', TITLE: 'Says it again', PARAMS: 'words' }],
  });
};
