import type { Clock } from './clock.ts';

/** A clock that stands still until it is told to go on. */
export interface VirtualClock extends Clock {
  /** Lets that many milliseconds pass: wakes who sleeps, in order, each at its own time. */
  readonly advance: (milliseconds: number) => Promise<void>;
  /** How many sleep at the moment. */
  readonly sleeping: () => number;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/**
 * Makes a clock for tests: time passes only in `advance`, so ten minutes take no time and every run is the same.
 *
 * @param start Unix milliseconds it shows first
 * @example
 * ```ts
 * const clock = createVirtualClock(1_795_359_900_000);
 * const portal = await startPortal({ clock });
 * await clock.advance(600_000); // ten minutes later
 * ```
 */
export function createVirtualClock(start = 1_795_359_900_000): VirtualClock {
  let now = start;
  const sleepers = new Set<Sleeper>();
  return {
    now: () => now,
    sleeping: () => sleepers.size,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true || milliseconds <= 0) {
          resolve();
          return;
        }
        const wake = (): void => {
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        const sleeper = { at: now + milliseconds, wake };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', wake, { once: true });
      }),
    advance: async (milliseconds) => {
      const end = now + milliseconds;
      for (let next = earliest(sleepers); next !== undefined && next.at <= end; next = earliest(sleepers)) {
        now = Math.max(now, next.at);
        next.wake();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}

/** The one to wake first; of two at the same time the one that went to sleep first. */
function earliest(sleepers: ReadonlySet<Sleeper>): Sleeper | undefined {
  let first: Sleeper | undefined;
  for (const sleeper of sleepers) if (first === undefined || sleeper.at < first.at) first = sleeper;
  return first;
}

/** Lets what was woken run on before time does. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
