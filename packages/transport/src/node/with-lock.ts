import { setTimeout as sleep } from 'node:timers/promises';
import { breakStaleLock, releaseLock, renewLock, takeLock } from './lock-file.ts';

/** Milliseconds between two tries, at most. */
const pause = 25;

/**
 * Does the work while no other process on this machine, or on this shared folder, holds the same lock file.
 *
 * @param options `beat`: milliseconds between two signs of life; `signal` ends the waiting for it
 */
export async function withLock<T>(
  path: string,
  work: () => Promise<T>,
  { beat = 3_000, signal }: { readonly beat?: number; readonly signal?: AbortSignal | undefined } = {},
): Promise<T> {
  const id = await wait(path, signal);
  const heart = setInterval(() => void renewLock(path), beat);
  heart.unref();
  try {
    return await work();
  } finally {
    clearInterval(heart);
    await releaseLock(path, id);
  }
}

async function wait(path: string, signal: AbortSignal | undefined): Promise<string> {
  for (;;) {
    signal?.throwIfAborted();
    const id = await takeLock(path);
    if (id !== undefined) return id;
    await breakStaleLock(path);
    await sleep(1 + Math.random() * pause, undefined, { signal });
  }
}
