import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { withLock } from '../../src/node/with-lock.ts';

const openFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'riposte-lock-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** The id of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

const old = new Date(Date.now() - 60_000);

describe('withLock', () => {
  it('lets one in at a time', async () => {
    const path = join(await openFolder(), 'lock');
    let inside = 0;
    const most = { inside: 0 };
    await Promise.all(
      Array.from({ length: 20 }, () =>
        withLock(path, async () => {
          inside += 1;
          most.inside = Math.max(most.inside, inside);
          await new Promise((resolve) => setImmediate(resolve));
          inside -= 1;
        }),
      ),
    );
    expect(most.inside).toBe(1);
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('is given back when the work fails', async () => {
    const path = join(await openFolder(), 'lock');
    await expect(withLock(path, () => Promise.reject(new Error('work')))).rejects.toThrow('work');
    expect(await withLock(path, () => Promise.resolve('next'))).toBe('next');
  });

  it.each<[string, () => string, Date | undefined]>([
    ['whose process is gone', () => JSON.stringify({ id: 'x', pid: deadPid(), host: hostname() }), undefined],
    [
      'on another machine that gives no sign',
      () => JSON.stringify({ id: 'x', pid: 1, host: 'elsewhere' }),
      old,
    ],
    ['who never finished writing it', () => '', old],
    ['who wrote something else', () => '[]', old],
  ])('is taken over from a holder %s', async (_name, content, at) => {
    const path = join(await openFolder(), 'lock');
    await writeFile(path, content());
    if (at !== undefined) await utimes(path, at, at);
    expect(await withLock(path, () => readFile(path, 'utf8'))).toContain(`"pid":${process.pid}`);
  });

  it('is taken over though somebody died while taking it over', async () => {
    const path = join(await openFolder(), 'lock');
    await writeFile(path, JSON.stringify({ id: 'x', pid: deadPid(), host: hostname() }));
    await writeFile(`${path}.breaking`, '');
    await utimes(`${path}.breaking`, old, old);
    expect(await withLock(path, () => Promise.resolve('in'))).toBe('in');
  });

  it('is not taken from a holder who lives, nor given back by one who lost it', async () => {
    const path = join(await openFolder(), 'lock');
    const other = JSON.stringify({ id: 'other', pid: process.pid, host: hostname() });
    await withLock(path, () => writeFile(path, other));
    expect(await readFile(path, 'utf8')).toBe(other);
  });

  it('gives signs of life while the work takes long, and bears that it was taken away', async () => {
    const path = join(await openFolder(), 'lock');
    await withLock(
      path,
      async () => {
        await utimes(path, old, old);
        await expect
          .poll(async () => (await stat(path)).mtimeMs, { timeout: 20_000 })
          .toBeGreaterThan(old.getTime() + 1_000);
        await rm(path);
        await new Promise((resolve) => setTimeout(resolve, 20));
      },
      { beat: 2 },
    );
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('is waited for no longer than somebody likes', async () => {
    const path = join(await openFolder(), 'lock');
    const stop = new AbortController();
    await withLock(path, async () => {
      const waiting = withLock(path, () => Promise.resolve('never'), { signal: stop.signal });
      stop.abort();
      await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    });
    await expect(
      withLock(path, () => Promise.resolve('never'), { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('says when there is no place for it', async () => {
    await expect(
      withLock(join(await openFolder(), 'no', 'lock'), () => Promise.resolve()),
    ).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
