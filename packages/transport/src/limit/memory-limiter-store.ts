import { drained, gcra } from './gcra.ts';
import type { LimiterStore } from './limiter-store.ts';

/**
 * Buckets in memory: right where one process alone talks to the portal from its address.
 *
 * @example
 * ```ts
 * createTransport({ webhook: 'https://portal.example/rest/1/code/' }, { limiter: { store: memoryLimiterStore() } });
 * ```
 */
export function memoryLimiterStore(): LimiterStore {
  const buckets = new Map<string, number>();
  return {
    take: (bucket, pace, now) => {
      const { full, wait } = gcra(buckets.get(bucket) ?? 0, now, pace);
      if (wait === 0) buckets.set(bucket, full);
      return wait;
    },
    drain: (bucket, pace, until) => {
      buckets.set(bucket, drained(buckets.get(bucket) ?? 0, until, pace));
    },
  };
}

/** Shared by all transports of this process that name no other: they all leave from one address. */
export const processLimiterStore: LimiterStore = memoryLimiterStore();
