import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Readable, Writable } from 'node:stream';
import { openDevtools, type Devtools } from './devtools.ts';

/** Milliseconds that pictures of other sites get to load. */
const patience = 5000;

/** Resolves when every picture in view is there, or has failed. */
const loaded = `Promise.race([
  new Promise((done) => setTimeout(done, ${patience})),
  Promise.all([...document.images].map((image) => {
    image.loading = 'eager';
    return image.complete || new Promise((done) => { image.onload = image.onerror = done; });
  })),
]).then(() => Math.ceil(document.documentElement.getBoundingClientRect().height))`;

/** What Chromium is started with: no window, none of the requests it makes for itself. */
function argumentsFor(profile: string): readonly string[] {
  return [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
}

/**
 * The picture of an HTML page, as PNG, as high as what is on it.
 *
 * @param chromium the path of the browser
 * @param page the HTML
 * @param width in pixels; the picture has twice as many, for sharp screens
 * @throws Error when the browser does not start or refuses
 */
export async function takePicture(chromium: string, page: string, width: number): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'riposte-'));
  const file = join(folder, 'page.html');
  await writeFile(file, page);
  const browser = spawn(chromium, argumentsFor(join(folder, 'profile')), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => {
    browser.once('exit', () => {
      resolve();
    });
    browser.once('error', () => {
      resolve();
    });
  });
  try {
    const devtools = openDevtools(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
    return await capture(devtools, pathToFileURL(file).href, width);
  } finally {
    browser.kill('SIGKILL');
    await exited;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function capture({ call }: Devtools, url: string, width: number): Promise<Buffer> {
  const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
  const page = (method: string, params: object): ReturnType<Devtools['call']> =>
    call(method, params, String(sessionId));
  const setHeight = (height: number): ReturnType<Devtools['call']> =>
    page('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 2, mobile: false });
  await setHeight(1);
  await page('Page.navigate', { url });
  const { result } = await page('Runtime.evaluate', {
    expression: `(document.readyState === 'complete' ? Promise.resolve() : new Promise((done) => addEventListener('load', done))).then(() => ${loaded})`,
    awaitPromise: true,
    returnByValue: true,
  });
  await setHeight(Number((result as { readonly value?: unknown }).value ?? 1));
  const { data } = await page('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(String(data), 'base64');
}
