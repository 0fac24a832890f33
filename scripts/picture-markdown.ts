// Makes the pictures of docs/markdown.md: answers of language models as the chat shows them.
import { mkdirSync } from 'node:fs';
import { imbotV2, split } from '@riposte/builder';
import { markdown } from '@riposte/markdown';
import { renderPage } from '@riposte/preview';
import { answers } from '../packages/markdown/test/support/read-answers.ts';
import { findChromium, openBrowser } from './browser/open-browser.ts';

const shown = new Set(
  ['m01-ru-plan', 'm03-headings-all', 'm05-nested-list-deep', 'm09-tasks', 'm11-table-rich'].concat([
    'm15-fence-python',
    'm19-fence-json-log',
    'm31-quote-lazy',
    'm53-sources-list',
    'm51-chat-gpt-ru',
  ]),
);
const folder = 'docs/images/markdown';

const path = findChromium();
if (path === undefined) {
  console.error('No Chromium found. Install it, or name it in CHROMIUM.');
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
const browser = await openBrowser(path);
for (const { id, markdown: source } of answers.filter((answer) => shown.has(answer.id))) {
  const [message] = split(markdown(source), imbotV2.messageSend({ botId: 39, dialogId: 'chat5' }));
  const view = await browser.newPage({ viewport: { width: 520, height: 300 }, deviceScaleFactor: 1.5 });
  await view.setContent(renderPage(message));
  const bottom = await view.evaluate(() => {
    const drawn = [...document.querySelectorAll('.riposte-bubble')];
    return Math.max(...drawn.map((element) => element.getBoundingClientRect().bottom));
  });
  await view.setViewportSize({ width: 520, height: Math.ceil(bottom) + 16 });
  await view.screenshot({ path: `${folder}/${id}.png` });
  await view.close();
  console.log(`${folder}/${id}.png`);
}
await browser.close();
