import type { EventLog } from './event-log.ts';

/**
 * Remembers events in memory, for one process: the latest hundred thousand.
 *
 * @param options `most`: how many; `now`: Unix milliseconds
 * @example
 * ```ts
 * const log = memoryEventLog();
 * log.remember('a', Date.now() + 1000); // true
 * log.remember('a', Date.now() + 1000); // false
 * ```
 */
export function memoryEventLog({
  most = 100_000,
  now = Date.now,
}: { readonly most?: number; readonly now?: () => number } = {}): EventLog {
  const known = new Map<string, number>();
  return {
    remember: (key, until) => {
      const kept = known.get(key);
      if (kept !== undefined && kept > now()) return false;
      known.delete(key);
      known.set(key, until);
      for (const [oldest, end] of known) {
        if (known.size <= most && end > now()) break;
        known.delete(oldest);
      }
      return true;
    },
  };
}
