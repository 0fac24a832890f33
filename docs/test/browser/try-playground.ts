import ts from 'typescript';
import { expect, it } from 'vitest';
import { encodeShare } from '../../playground/share/encode-share.ts';
import { readPhpArray } from '../playground/copy-as/support/read-php.ts';
import { readCurl } from '../playground/copy-as/support/read-shell.ts';
import type { OpenedSite } from './support/open-site.ts';
import { listen } from './support/listen.ts';
import { openPlayground } from './support/playground.ts';

const minutes = 60_000;
/** For as long as a busy machine may take. */
const soon = { timeout: minutes, interval: 100 };

const head = "import { imbot, reply } from '@riposte/builder';\n";

/** Tries the playground of an opened site. */
export function tryPlayground(site: () => OpenedSite): void {
  const open = async (code?: string, look?: { readonly width: number }) =>
    openPlayground(
      await site().visit(`/playground${code === undefined ? '' : await encodeShare({ code })}`, look),
    );

  it('shows the message of the code, and the message of what is typed', async () => {
    const { bubble, type, complaints } = await open();
    await expect.poll(bubble, soon).toContain('New deal');
    await type(`${head}reply('Typed just now')`);
    await expect.poll(bubble, soon).toContain('Typed just now');
    expect(complaints).toEqual([]);
  });

  it('stops a loop without end, and runs what comes after it', async () => {
    const { bubble, type, verdict } = await open();
    await expect.poll(bubble, soon).toContain('New deal');
    await type('for (;;);');
    await expect.poll(verdict, soon).toContain('Stopped');
    await type(`${head}reply('Still here')`);
    await expect.poll(bubble, soon).toContain('Still here');
  });

  it.each([
    'for (;;) postMessage(null);',
    "for (;;) postMessage({ failed: 'x'.repeat(100_000) });",
    "const it: unknown[] = []; it.push(it); postMessage({ answer: { call: { method: 'im.notify', params: { it } } } });",
  ])('is not held up by code that speaks in its place: %s', async (code) => {
    const { bubble, type, verdict, complaints } = await open(code);
    await expect.poll(verdict, soon).not.toContain('Starting');
    await type(`${head}reply('Still here')`);
    await expect.poll(bubble, soon).toContain('Still here');
    expect(complaints).toEqual([]);
  });

  it('lets code reach nobody by the network', async () => {
    const listener = await listen();
    const at = (path: string): string => JSON.stringify(`${listener.url}/${path}`);
    const tries = [
      `await fetch(${at('fetch')}, { mode: 'no-cors' })`,
      `importScripts(${at('script')})`,
      `await eval('import(${at('module')})')`,
      `new WebSocket(${at('socket').replace('http', 'ws')})`,
      `new EventSource(${at('events')})`,
      `const asked = new XMLHttpRequest(); asked.open('GET', ${at('xhr')}, false); asked.send()`,
      `new Worker(URL.createObjectURL(new Blob(['fetch(${at('nested')}, { mode: "no-cors" })'])))`,
    ].map((one) => `try { ${one} } catch {}`);
    const picture = `${head}reply('All tried').attach((a) => a.image(${at('picture.png')}))`;
    const { page, bubble } = await open(`${tries.join('\n')}\n${picture}`);
    await expect.poll(bubble, soon).toContain('All tried');
    // A request on its way would be here before this one, which is asked for.
    await page.getByRole('button', { name: 'Load pictures' }).click();
    await expect.poll(() => listener.asked, soon).toEqual(['/picture.png']);
    await listener.close();
  });

  it.each([
    ['storage', "localStorage.setItem('x', 'y')"],
    ['a database of the browser', "indexedDB.open('x')"],
    ['the page', "document.title = 'x'"],
  ])('lets code reach no %s', async (_what, code) => {
    const { verdict, page } = await open(`${head}${code};`);
    const before = await page.title();
    await expect.poll(verdict, soon).toContain('did not run to its end');
    expect(await page.title()).toBe(before);
  });

  it('takes its sandbox along when its reader leaves', async () => {
    const { page, bubble, complaints } = await open();
    await expect.poll(bubble, soon).toContain('New deal');
    await page.getByRole('link', { name: 'Templates' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Templates' }).waitFor();
    await expect.poll(() => [page.frames().length, page.workers().length], soon).toEqual([1, 0]);
    expect(complaints).toEqual([]);
  });

  it('gives code no origin', async () => {
    const { page } = await open(`console.log(self.origin, location.origin);`);
    await expect.poll(() => page.locator('.playground-printed').textContent(), soon).toBe('null null');
  });

  it('offers what fits, explains it, and marks what does not', async () => {
    const { page, type } = await open();
    await type(`${head}reply('x').a`);
    // The compiler comes last; once it says what is wrong, it can say what would be right.
    await page.locator('.cm-lintRange-error').first().waitFor();
    await page.keyboard.press('t');
    await page.locator('.cm-completionLabel').getByText('attach').waitFor();
    await page.locator('.cm-completionInfo').getByText('Adds blocks below the text').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.cm-lintRange-error').first().hover();
    await page.locator('.cm-tooltip').getByText("Property 'at' does not exist").first().waitFor();
  });

  it('leads from a finding to its line', async () => {
    const code = `${head}\nreply('x')\n  .attach((a) =>\n    a.message('y')\n      .link('No address', ''),\n  );\n`;
    const { page } = await open(code);
    await page.getByRole('button', { name: 'Line 6' }).click();
    await expect.poll(() => page.locator('.cm-activeLine').textContent(), soon).toContain("'No address'");
    await page.locator('.cm-lintRange-error').first().waitFor();
  });

  it('copies what parses, in every format', async () => {
    const { page, bubble } = await open();
    await expect.poll(bubble, soon).toContain('New deal');
    await page.getByRole('button', { name: 'Copy as' }).click();
    const format = page.getByLabel('Format');
    for (const title of await format.locator('option').allTextContents()) {
      await format.selectOption({ label: title });
      await page.getByRole('button', { name: 'Copy', exact: true }).click();
      const code = await page.evaluate(() => navigator.clipboard.readText());
      expect(code).toBe(await page.locator('.dialog-code').textContent());
      if (title.startsWith('cURL')) expect(JSON.parse(readCurl(code).at(-2) ?? '')).toHaveProperty('MESSAGE');
      else if (title.startsWith('PHP')) expect(readPhpArray(code)).toHaveProperty('MESSAGE');
      else expect(ts.transpileModule(code, { reportDiagnostics: true }).diagnostics).toEqual([]);
    }
  });

  it('makes code of a payload, and tells what the portal makes of it', async () => {
    const { page, bubble } = await open();
    await expect.poll(bubble, soon).toContain('New deal');
    await page.getByRole('button', { name: 'Paste JSON' }).click();
    const keyboard = [{ TEXT: 'No action' }, { TEXT: 'Open', LINK: '/crm/' }];
    await page
      .getByRole('textbox', { name: /JSON/ })
      .fill(JSON.stringify({ MESSAGE: 'Pasted', KEYBOARD: keyboard }));
    await page.getByRole('button', { name: 'Make code' }).click();
    await page.getByRole('dialog').getByText('BUTTON_WITHOUT_ACTION').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(bubble, soon).toContain('Pasted');
  });

  it('opens from a share link as it was shared', async () => {
    const first = await open();
    await first.type(`${head}reply('Shared with you')`);
    await expect.poll(first.bubble, soon).toContain('Shared with you');
    await first.page.getByLabel('Target').selectOption('im.notify');
    await first.page.getByLabel('Policy').selectOption('markdown');
    await first.page.getByRole('button', { name: 'Share' }).click();
    await expect.poll(() => first.page.url(), soon).toContain('#share=');
    const address = new URL(first.page.url());
    const second = openPlayground(await site().visit(`${address.pathname}${address.hash}`));
    await expect.poll(second.bubble, soon).toContain('Shared with you');
    await expect.poll(second.verdict, soon).toContain('im.notify');
    expect(await second.page.getByLabel('Policy').inputValue()).toBe('markdown');
  });

  it('escapes for Markdown where that is chosen', async () => {
    const { page, bubble } = await open(`${head}reply('A \`tick\`')`);
    await expect.poll(bubble, soon).toContain('A `tick`');
    await page.getByLabel('Policy').selectOption({ label: 'markdown: Markdown is on' });
    await expect.poll(bubble, soon).toContain('A \u02cbtick\u02cb');
  });

  it('shows every view, chosen by keyboard', async () => {
    const { page, bubble } = await open();
    await expect.poll(bubble, soon).toContain('New deal');
    await page.getByRole('tab', { name: 'Web' }).focus();
    for (const name of ['Mobile', 'Push', 'Terminal', 'Payload', 'Stored form']) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.getByRole('tab', { selected: true }).textContent(), soon).toBe(name);
    }
    expect(await page.getByRole('tabpanel').textContent()).toContain('"COLOR_TOKEN": "primary"');
  });

  it('says of a picture that it is of the last version that compiled', async () => {
    const { page, bubble, type, verdict } = await open(`${head}reply('Sound')`);
    await expect.poll(bubble, soon).toContain('Sound');
    const stale = page.locator('.playground-stale');
    expect(await stale.count()).toBe(0);
    await type(`${head}reply('')`);
    await expect.poll(verdict, soon).toContain('would not take it: 1 error');
    expect(await stale.textContent()).toContain('the last version that compiled');
    expect(await bubble()).toContain('Sound');
    await type(`${head}reply('Sound again')`);
    await expect.poll(bubble, soon).toContain('Sound again');
    expect(await stale.count()).toBe(0);
  });

  it('shows all of a message when the phone is turned', async () => {
    const { page, bubble } = await open(`${head}reply('many words '.repeat(120))`, { width: 844 });
    await expect.poll(bubble, soon).toContain('many words');
    const frame = page.locator('.playground-frame.web');
    const spare = (): Promise<number> =>
      frame.evaluate((element) =>
        element instanceof HTMLIFrameElement
          ? element.clientHeight - (element.contentDocument?.body.scrollHeight ?? 0)
          : NaN,
      );
    const lying = (await frame.boundingBox())?.height ?? 0;
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(async () => (await frame.boundingBox())?.height, soon).toBeGreaterThan(lying + 100);
    expect(await spare()).toBeGreaterThanOrEqual(0);
    await page.setViewportSize({ width: 844, height: 390 });
    await expect.poll(async () => (await frame.boundingBox())?.height, soon).toBeLessThan(lying + 10);
    expect(await spare()).toBeGreaterThanOrEqual(0);
  });

  it('works on a phone', async () => {
    const { page, bubble } = await open(undefined, { width: 390 });
    await expect.poll(bubble, soon).toContain('New deal');
    await page.getByLabel('Template').selectOption({ label: 'Poll' });
    await expect.poll(bubble, soon).toContain('Where do we celebrate?');
    await page.getByLabel('Target').selectOption('im.notify');
    await expect
      .poll(() => page.locator('.playground-verdict').textContent(), soon)
      .toContain('im.notify would not take it');
  });
}
