import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { holdLock, type HeldLock } from '../../src/node/hold-lock.ts';

const openFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'riposte-lock-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** A lock that has to be free. */
const hold = async (path: string, options?: { readonly beat: number }): Promise<HeldLock> => {
  const lock = await holdLock(path, options);
  if (!lock.isHeld) throw new Error('Somebody else holds it.');
  onTestFinished(() => lock.release());
  return lock;
};

const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;
const old = new Date(Date.now() - 60_000);

describe('holdLock', () => {
  it('gives the lock to one, and tells the others who has it', async () => {
    const path = join(await openFolder(), 'lock');
    const tries = await Promise.all(Array.from({ length: 8 }, () => holdLock(path)));
    const [lock, ...more] = tries.filter(({ isHeld }) => isHeld);
    expect(more).toEqual([]);
    expect(await holdLock(path)).toEqual({
      isHeld: false,
      holder: expect.objectContaining({ pid: process.pid, host: hostname() }) as object,
    });
    if (lock?.isHeld === true) await lock.release();
    expect(await readdir(join(path, '..'))).toEqual([]);
    await hold(path);
  });

  it.each<[string, () => string, Date | undefined]>([
    ['whose process is gone', () => JSON.stringify({ id: 'x', pid: deadPid(), host: hostname() }), undefined],
    [
      'whose process id somebody else has by now',
      () => JSON.stringify({ id: 'x', pid: process.pid, host: hostname() }),
      old,
    ],
    [
      'on another machine that gives no sign',
      () => JSON.stringify({ id: 'x', pid: 1, host: 'elsewhere' }),
      old,
    ],
    ['who never finished writing it', () => '', old],
  ])('takes it over from a holder %s', async (_name, content, at) => {
    const path = join(await openFolder(), 'lock');
    await writeFile(path, content());
    if (at !== undefined) await utimes(path, at, at);
    await hold(path);
    expect(await readFile(path, 'utf8')).toContain(`"pid":${process.pid}`);
  });

  it('does not know who is about to write it', async () => {
    const path = join(await openFolder(), 'lock');
    await writeFile(path, '');
    expect(await holdLock(path)).toEqual({ isHeld: false, holder: undefined });
  });

  it('gives signs of life, and sees that it was lost', async () => {
    const path = join(await openFolder(), 'lock');
    const lock = await hold(path, { beat: 2 });
    await utimes(path, old, old);
    await expect
      .poll(async () => (await stat(path)).mtimeMs, { timeout: 20_000 })
      .toBeGreaterThan(old.getTime() + 1_000);
    expect(await lock.isLost()).toBe(false);
    const other = JSON.stringify({ id: 'other', pid: process.pid, host: hostname() });
    await writeFile(path, other);
    expect(await lock.isLost()).toBe(true);
    await lock.release();
    expect(await readFile(path, 'utf8')).toBe(other);
  });

  it('says when there is no place for it', async () => {
    await expect(holdLock(join(await openFolder(), 'no', 'lock'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
