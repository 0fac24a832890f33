import type { Clock } from '../clock/clock.ts';
import type { LimiterStore } from './limiter-store.ts';
import { processLimiterStore } from './memory-limiter-store.ts';

/** How requests are spaced. */
export interface LimiterOptions {
  /** Shared by all transports of the process when left out. */
  readonly store?: LimiterStore | undefined;
  /** Requests a second; 2 when left out, 5 on the Enterprise plan (transport.md §1.5). */
  readonly rate?: number | undefined;
  /** Requests at once after a pause; 45 when left out, 245 on the Enterprise plan: five below what the portal allows. */
  readonly burst?: number | undefined;
  /** Names the address requests leave from, where processes behind several addresses share a store. */
  readonly egress?: string | undefined;
}

/** The bucket of one portal, as seen from one address. */
export interface Limiter {
  /** 0: go; else the milliseconds to wait. */
  readonly take: (priority: 'interactive' | 'bulk') => Promise<number>;
  readonly drain: (until: number) => Promise<void>;
  readonly interval: number;
}

/** A fifth of the burst is kept for people who wait for an answer (transport.md §4.1 R3). */
const bulkShare = 0.8;

export function createLimiter(
  portal: string,
  clock: Clock,
  { store = processLimiterStore, rate = 2, burst = 45, egress = '' }: LimiterOptions,
): Limiter {
  const interval = 1_000 / rate;
  const bucket = egress === '' ? portal : `${portal} ${egress}`;
  const pace = { interval, burst };
  const bulk = { interval, burst: Math.max(1, Math.floor(burst * bulkShare)) };
  return {
    interval,
    take: (priority) =>
      orElse(processLimiterStore, store, (one) =>
        one.take(bucket, priority === 'bulk' ? bulk : pace, clock.now()),
      ),
    drain: (until) => orElse(processLimiterStore, store, (one) => one.drain(bucket, pace, until)),
  };
}

/** A store that is down must not stop the bot: this process then counts by itself. */
async function orElse<T>(
  fallback: LimiterStore,
  store: LimiterStore,
  work: (store: LimiterStore) => T | Promise<T>,
): Promise<T> {
  try {
    return await work(store);
  } catch {
    return work(fallback);
  }
}
