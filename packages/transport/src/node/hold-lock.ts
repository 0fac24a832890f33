import { setTimeout as sleep } from 'node:timers/promises';
import { breakStaleLock, holderOf, isHeld, releaseLock, renewLock, takeLock } from './lock-file.ts';

/** A lock file that this process holds. */
export interface HeldLock {
  readonly isHeld: true;
  /** Whether somebody else has it by now: a process that was halted for long is taken for dead. */
  readonly isLost: () => Promise<boolean>;
  /** Gives it back; the file is gone afterwards. */
  readonly release: () => Promise<void>;
}

/** Who has a lock file instead. */
export interface ForeignLock {
  readonly isHeld: false;
  /** Its process, on the machine of that name; undefined where the file does not say yet. */
  readonly holder: { readonly pid: number; readonly host: string } | undefined;
}

/** Milliseconds before a lock that nobody may hold any more is looked at again. */
const pause = 25;

/**
 * Holds a lock file for as long as the process likes, or says who holds it: for what one process alone may do, like
 * asking for a bot's events. A holder whose process is gone, or that gave no sign of life for 15 seconds, is dead, and
 * its file blocks nobody.
 *
 * @param path of the lock file itself; its folder has to be there
 * @param options `beat`: milliseconds between two signs of life
 * @throws what Node says where the file cannot be made
 * @example
 * ```ts
 * const lock = await holdLock('events.lock');
 * if (!lock.isHeld) throw new Error(`Process ${lock.holder?.pid} asks for the events already.`);
 * await lock.release();
 * ```
 */
export async function holdLock(
  path: string,
  { beat = 3_000 }: { readonly beat?: number } = {},
): Promise<HeldLock | ForeignLock> {
  const id = await tryLock(path);
  if (id === undefined) return { isHeld: false, holder: await holderOf(path) };
  const heart = setInterval(() => void renewLock(path), beat);
  heart.unref();
  return {
    isHeld: true,
    isLost: async () => ((await holderOf(path))?.id ?? id) !== id,
    release: async () => {
      clearInterval(heart);
      await releaseLock(path, id);
    },
  };
}

/** Its id; undefined where somebody who lives has it. */
async function tryLock(path: string): Promise<string | undefined> {
  for (;;) {
    const id = await takeLock(path);
    if (id !== undefined || (await isHeld(path))) return id;
    await breakStaleLock(path);
    await sleep(1 + Math.random() * pause);
  }
}
