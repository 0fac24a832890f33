import { open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EventLog } from '../inbound/event-log.ts';
import { createFolder } from './folder.ts';
import { hasCode } from './has-code.ts';
import { withLock } from './with-lock.ts';
import { writeWhole } from './write-whole.ts';

/** Events between two clearings of what is over. */
const clearingEvery = 1_000;

/**
 * Remembers events in files, shared by all processes that name the same folder, and over restarts.
 *
 * @param folder made when it is first needed
 * @param options `now`: Unix milliseconds
 * @example
 * ```ts
 * const log = fileEventLog('events');
 * ```
 */
export function fileEventLog(
  folder: string,
  { now = Date.now }: { readonly now?: () => number } = {},
): EventLog {
  const { fileOf } = createFolder(folder);
  let taken = 0;
  return {
    remember: async (key, until) => {
      const path = `${await fileOf(key)}.event`;
      taken += 1;
      if (taken % clearingEvery === 0) await clear(folder, now());
      if (await create(path, until)) return true;
      return withLock(`${path}.lock`, async () => {
        if ((await endOf(path)) > now()) return false;
        await writeWhole(path, String(until));
        return true;
      });
    },
  };
}

/** The first to make the file is the first to see the event: the file system decides. */
async function create(path: string, until: number): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(String(until));
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** A file that is being written holds nothing yet and is not over. */
async function endOf(path: string): Promise<number> {
  try {
    const text = await readFile(path, 'utf8');
    return text === '' ? Infinity : Number(text);
  } catch {
    return 0;
  }
}

async function clear(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (name.endsWith('.event') && (await endOf(path)) <= now) await rm(path, { force: true });
  }
}
