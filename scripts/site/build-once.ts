import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withLock } from '../../packages/transport/src/node/with-lock.ts';

/** Something that is built into a folder. */
export interface Building {
  readonly folder: string;
  /** A file that only one who builds has; its folder is made. */
  readonly lock: string;
  /** A text for what it is built of now. */
  readonly stamp: () => string;
  readonly build: () => Promise<void>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Builds, unless what lies there was built of the same. One process at a time: two would take away each other's files,
 * and the one that waited finds it done.
 */
export async function buildOnce({ folder, lock, stamp, build, signal }: Building): Promise<void> {
  const stampFile = join(folder, 'built-of.txt');
  await mkdir(dirname(lock), { recursive: true });
  await withLock(
    lock,
    async () => {
      const now = stamp();
      if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === now) return;
      await build();
      writeFileSync(stampFile, now);
    },
    { signal },
  );
}
