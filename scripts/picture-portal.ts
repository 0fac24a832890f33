// The pictures of docs/guide/emulator.md: the chat page with the echo bot, on a desk and on a phone.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startPortal } from '@riposte/emulator';
import { findChromium, openBrowser } from './browser/open-browser.ts';
import { runEchoBot } from './start/run-echo-bot.ts';

const chromium = findChromium();
if (chromium === undefined) throw new Error('No Chromium found; CHROMIUM names one.');
const folder = fileURLToPath(new URL('../docs/images/emulator/', import.meta.url));
const person = { id: 1269, name: 'Maria Lopez' };
const dialog = 'chat2941';

const portal = await startPortal({
  users: { [person.id]: person.name },
  chat: { id: 2941, title: 'Sales' },
  firstIds: { bot: 39, command: 99, message: 33_871 },
});
const { echoBot, listening, transport } = await runEchoBot(portal);
await portal.say({ userId: person.id, dialog, text: '/echo hello' });
await echoBot.settled();
await transport
  .call('imbot.message.add', {
    BOT_ID: 39,
    DIALOG_ID: dialog,
    MESSAGE: 'A very long list',
    ATTACH: [{ MESSAGE: '/'.repeat(31_000) }],
  })
  .catch(() => undefined);

mkdirSync(folder, { recursive: true });
const browser = await openBrowser(chromium);
const windows = {
  desktop: { viewport: { width: 1360, height: 720 }, isMobile: false },
  phone: { viewport: { width: 390, height: 720 }, isMobile: true },
};
for (const [name, options] of Object.entries(windows)) {
  const page = await browser.newPage({
    ...options,
    hasTouch: options.isMobile,
    deviceScaleFactor: 2,
    timezoneId: 'UTC',
    locale: 'en-GB',
  });
  await page.goto(portal.chatUrl({ userId: person.id, dialog }));
  await page.waitForSelector('body[data-ready]');
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.close();
}
await browser.close();
await listening.close();
await portal.close();
