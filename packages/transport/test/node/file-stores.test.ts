import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Tokens } from '@riposte/transport';
import { fileEventLog, fileLimiterStore, fileTokenStore } from '@riposte/transport/node';
import { writeWhole } from '../../src/node/write-whole.ts';

const openFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'riposte-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'made', 'when needed');
};

const tokens = (refreshToken: string): Tokens => ({
  accessToken: 'a',
  refreshToken,
  expires: 1,
  clientEndpoint: 'https://portal.example/rest/',
  serverEndpoint: 'https://oauth.bitrix.info/rest/',
});

describe('writeWhole', () => {
  it('leaves nothing behind where it fails', async () => {
    const folder = await openFolder();
    await fileTokenStore(folder).set('acme', tokens('r1'));
    const target = join(folder, 'taken');
    await mkdir(join(target, 'inside'), { recursive: true });
    await expect(writeWhole(target, 'x')).rejects.toMatchObject({ code: expect.stringMatching(/^E/) });
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('fileTokenStore', () => {
  it('keeps tokens for whoever names the same folder', async () => {
    const folder = await openFolder();
    expect(await fileTokenStore(folder).get('acme')).toBeUndefined();
    await fileTokenStore(folder).set('acme', tokens('r1'));
    expect(await fileTokenStore(folder).get('acme')).toEqual(tokens('r1'));
    expect(await fileTokenStore(folder).get('../acme')).toBeUndefined();
  });

  it('swaps once for each refresh token, however many try', async () => {
    const folder = await openFolder();
    await fileTokenStore(folder).set('acme', tokens('r1'));
    const swaps = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        fileTokenStore(folder).compareAndSwap('acme', 'r1', tokens(`r2 ${index}`)),
      ),
    );
    expect(swaps.filter(Boolean)).toHaveLength(1);
    expect((await fileTokenStore(folder).get('acme'))?.refreshToken).toBe(`r2 ${swaps.indexOf(true)}`);
    expect(await fileTokenStore(folder).compareAndSwap('other', 'r1', tokens('r2'))).toBe(false);
  });

  it('is for its owner alone, and leaves nothing half written', async () => {
    const folder = await openFolder();
    await fileTokenStore(folder).set('acme', tokens('r1'));
    const files = await readdir(folder);
    expect(files).toHaveLength(1);
    expect((await stat(join(folder, files[0]!))).mode & 0o077).toBe(0);
    expect((await stat(folder)).mode & 0o077).toBe(0);
  });

  it.each(['', '{', '[]', 'null', '{"accessToken":"s3cret"}'])(
    'says that a file of %j is damaged, and not what is in it',
    async (content) => {
      const folder = await openFolder();
      await fileTokenStore(folder).set('acme', tokens('r1'));
      const [name = ''] = await readdir(folder);
      await writeFile(join(folder, name), content);
      const error: unknown = await fileTokenStore(folder)
        .get('acme')
        .catch((thrown: unknown) => thrown);
      expect(String(error)).toContain('is damaged. Install the application again.');
      expect(String(error)).not.toContain('s3cret');
    },
  );

  it('passes on what else goes wrong', async () => {
    const folder = await openFolder();
    await fileTokenStore(folder).set('acme', tokens('r1'));
    const [name = ''] = await readdir(folder);
    await expect(fileTokenStore(join(folder, name)).get('acme')).rejects.toMatchObject({
      code: expect.stringMatching(/^E/),
    });
  });
});

describe('fileLimiterStore', () => {
  const pace = { interval: 500, burst: 5 };

  it('is one bucket for all who name the same folder', async () => {
    const folder = await openFolder();
    const waits = await Promise.all(
      Array.from({ length: 8 }, async () => fileLimiterStore(folder).take('acme', pace, 1_000)),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
    expect(await fileLimiterStore(folder).take('other', pace, 1_000)).toBe(0);
  });

  it('is emptied for all of them', async () => {
    const folder = await openFolder();
    await fileLimiterStore(folder).drain('acme', pace, 9_000);
    expect(await fileLimiterStore(folder).take('acme', pace, 1_000)).toBe(8_000);
  });

  it('takes a file with nothing sensible in it for an empty bucket', async () => {
    const folder = await openFolder();
    await fileLimiterStore(folder).take('acme', pace, 1_000);
    const [name = ''] = await readdir(folder);
    await writeFile(join(folder, name), 'x');
    expect(await fileLimiterStore(folder).take('acme', pace, 1_000)).toBe(0);
    expect(await readFile(join(folder, name), 'utf8')).toBe('1500');
  });
});

describe('fileEventLog', () => {
  it('knows an event over restarts and in every process, until its time is over', async () => {
    const folder = await openFolder();
    let now = 1_000;
    const remember = (key: string, until = now + 500): unknown =>
      fileEventLog(folder, { now: () => now }).remember(key, until);
    const first = await Promise.all(Array.from({ length: 8 }, () => remember('a')));
    expect(first.filter(Boolean)).toHaveLength(1);
    expect(await remember('b')).toBe(true);
    now += 499;
    expect(await remember('a')).toBe(false);
    now += 1;
    const second = await Promise.all(Array.from({ length: 8 }, () => remember('a')));
    expect(second.filter(Boolean)).toHaveLength(1);
  });

  it('clears away what is over', async () => {
    const folder = await openFolder();
    let now = 1_000;
    const log = fileEventLog(folder, { now: () => now });
    for (let index = 0; index < 999; index += 1) await log.remember(String(index), 2_000);
    expect(await readdir(folder)).toHaveLength(999);
    now = 3_000;
    await log.remember('last', 5_000);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('passes on what goes wrong', async () => {
    const folder = await openFolder();
    await fileEventLog(folder).remember('a', Date.now() + 1_000);
    const [name = ''] = await readdir(folder);
    await expect(fileEventLog(join(folder, name)).remember('a', 1)).rejects.toMatchObject({
      code: expect.stringMatching(/^E/),
    });
  });
});
