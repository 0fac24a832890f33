// Makes the pictures of the documentation: the README's sample as the chat shows it.
import { renderPage } from '@riposte/preview';
import { findChromium, openBrowser } from './browser/open-browser.ts';
import { deliverFirstReply } from './samples/deliver-first-reply.ts';

const path = findChromium();
if (path === undefined) {
  console.error('No Chromium found. Install it, or name it in CHROMIUM.');
  process.exit(1);
}

const { stored } = await deliverFirstReply();
if (stored === undefined) throw new Error('The sample did not arrive.');

const browser = await openBrowser(path);
const view = await browser.newPage({ viewport: { width: 430, height: 300 }, deviceScaleFactor: 2 });
await view.setContent(renderPage(stored));
const bottom = await view.evaluate(() => {
  const drawn = [...document.querySelectorAll('.riposte-bubble, .riposte-button')];
  return Math.max(...drawn.map((element) => element.getBoundingClientRect().bottom));
});
await view.setViewportSize({ width: 430, height: Math.ceil(bottom) + 16 });
await view.screenshot({ path: 'docs/images/first-reply.png' });
await browser.close();
console.log('docs/images/first-reply.png');
