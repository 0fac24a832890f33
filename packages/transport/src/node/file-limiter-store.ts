import { readFile } from 'node:fs/promises';
import { drained, gcra } from '../limit/gcra.ts';
import type { LimiterStore } from '../limit/limiter-store.ts';
import { createFolder } from './folder.ts';
import { withLock } from './with-lock.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Buckets in files, shared by all processes that name the same folder: the portal counts them together, too.
 *
 * @param folder made when it is first needed
 * @example
 * ```ts
 * createTransport({ webhook: 'https://portal.example/rest/1/code/' }, { limiter: { store: fileLimiterStore('limits') } });
 * ```
 */
export function fileLimiterStore(folder: string): LimiterStore {
  const { fileOf } = createFolder(folder);
  const change = async <T>(
    bucket: string,
    step: (full: number) => { readonly full: number; readonly answer: T },
  ): Promise<T> => {
    const path = await fileOf(bucket);
    return withLock(`${path}.lock`, async () => {
      const before = await read(path);
      const { full, answer } = step(before);
      if (full !== before) await writeWhole(path, String(full));
      return answer;
    });
  };
  return {
    take: (bucket, pace, now) =>
      change(bucket, (before) => {
        const { full, wait } = gcra(before, now, pace);
        return { full, answer: wait };
      }),
    drain: (bucket, pace, until) =>
      change(bucket, (before) => ({ full: drained(before, until, pace), answer: undefined })),
  };
}

/** An empty bucket where there is no file, or nothing sensible in it. */
async function read(path: string): Promise<number> {
  try {
    const full = Number(await readFile(path, 'utf8'));
    return Number.isFinite(full) ? full : 0;
  } catch {
    return 0;
  }
}
