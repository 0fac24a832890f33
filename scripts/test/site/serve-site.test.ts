import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '../../site/serve-site.ts';

const above = mkdtempSync(join(tmpdir(), 'riposte-site-'));
const folder = join(above, 'site');
let site: ServedSite;
let page: string | undefined;

beforeAll(async () => {
  mkdirSync(join(folder, 'guide'), { recursive: true });
  writeFileSync(join(above, 'secret.html'), 'secret');
  for (const name of [
    'index.html',
    'guide/index.html',
    'guide/sizes.html',
    '404.html',
    'logo.svg',
    'x.bin',
  ]) {
    writeFileSync(join(folder, name), name);
  }
  site = await serveSite(folder, { waiting: () => page });
});
afterAll(async () => {
  await site.close();
  rmSync(above, { recursive: true });
});

describe('the served site', () => {
  it.each([
    ['/', 200, 'index.html', 'text/html; charset=utf-8'],
    ['/?x=1', 200, 'index.html', 'text/html; charset=utf-8'],
    ['/guide/', 200, 'guide/index.html', 'text/html; charset=utf-8'],
    ['/guide/sizes', 200, 'guide/sizes.html', 'text/html; charset=utf-8'],
    ['/guide/sizes.html', 200, 'guide/sizes.html', 'text/html; charset=utf-8'],
    ['/logo.svg', 200, 'logo.svg', 'image/svg+xml'],
    ['/x.bin', 200, 'x.bin', 'application/octet-stream'],
    ['/none', 404, '404.html', 'text/html; charset=utf-8'],
    ['/guide', 404, '404.html', 'text/html; charset=utf-8'],
    ['/%2e%2e/secret.html', 404, '404.html', 'text/html; charset=utf-8'],
    ['/..%2fsecret.html', 404, '404.html', 'text/html; charset=utf-8'],
    ['/%', 404, '404.html', 'text/html; charset=utf-8'],
  ])('answers %s with %i, %s', async (path, status, text, type) => {
    const response = await fetch(`${site.url}${path}`);
    expect([response.status, await response.text()]).toEqual([status, text]);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it('sends text compressed to who takes it', async () => {
    const zipped = await fetch(site.url, { headers: { 'accept-encoding': 'gzip' } });
    const plain = await fetch(site.url, { headers: { 'accept-encoding': 'identity' } });
    expect([zipped, plain].map(({ headers }) => headers.get('content-encoding'))).toEqual(['gzip', null]);
  });

  it('answers everything with the page that waits, as long as there is one', async () => {
    page = 'soon';
    const waiting = await fetch(`${site.url}/guide/sizes`);
    expect([waiting.status, await waiting.text()]).toEqual([503, 'soon']);
    page = undefined;
    expect(await (await fetch(site.url)).text()).toBe('index.html');
  });
});
