import type { Pace } from './gcra.ts';

/**
 * Where the buckets are kept. The portal counts the requests of every process behind one address together, so
 * processes that share an address should share a store.
 */
export interface LimiterStore {
  /** Takes room for one request; 0, or the milliseconds to wait before asking again. */
  readonly take: (bucket: string, pace: Pace, now: number) => number | Promise<number>;
  /** Leaves no room until then (Unix milliseconds): the portal said there is none. */
  readonly drain: (bucket: string, pace: Pace, until: number) => void | Promise<void>;
}
