// Makes the pictures of the documentation: the README's sample and the templates, as the chat shows them, with the page
// of the templates.
import { writeFileSync } from 'node:fs';
import { renderPage } from '@riposte/preview';
import { findChromium, openBrowser } from './browser/open-browser.ts';
import { takePicture } from './browser/take-picture.ts';
import { deliverFirstReply } from './samples/deliver-first-reply.ts';
import { templatePictures } from './samples/template-pictures.ts';
import { templatesPage } from './samples/templates-page.ts';

const path = findChromium();
if (path === undefined) {
  console.error('No Chromium found. Install it, or name it in CHROMIUM.');
  process.exit(1);
}

const { stored } = await deliverFirstReply();
if (stored === undefined) throw new Error('The sample did not arrive.');

const browser = await openBrowser(path);
const view = await browser.newPage({ deviceScaleFactor: 2 });
const first = { html: renderPage(stored), path: 'docs/images/first-reply.png', width: 430 };
for (const picture of [first, ...templatePictures()]) {
  await takePicture(view, picture);
  console.log(picture.path);
}
await browser.close();
writeFileSync('docs/templates.md', templatesPage());
console.log('docs/templates.md');
