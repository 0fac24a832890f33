import { describe, expect, it } from 'vitest';
import { plans, pour, type BucketLevel } from '../../src/rules/leaky-bucket.ts';

const step = 10;

/** A client for the simulation: how many calls it makes at a time, in milliseconds. */
type Client = (now: number) => number;

/** Refills by step from the start on, as a token bucket in a process of its own does. */
function tokenBucket(capacity: number, perSecond: number): Client {
  let tokens = capacity * 1_000;
  return () => {
    tokens += perSecond * step;
    const calls = Math.floor(tokens / 1_000);
    tokens -= calls * 1_000;
    return calls;
  };
}

/** So many calls a second, and a burst on top every 25 seconds, both by fixed windows. */
const burstyWindows: Client = (now) => (now % 1_000 === 0 ? 2 : 0) + (now % 25_000 === 0 ? 50 : 0);

/** Shared GCRA: 45 at once, then one each half second. */
const gcra: Client = (now) => (now === 0 ? 45 : now % 500 === 0 ? 1 : 0);

function simulate(clients: readonly Client[], seconds: number): { sent: number; refused: number } {
  let bucket: BucketLevel | undefined;
  let sent = 0;
  let refused = 0;
  for (let now = 0; now < seconds * 1_000; now += step) {
    for (const client of clients) {
      for (let call = client(now); call > 0; call -= 1) {
        const { taken, after } = pour(bucket, plans.standard, now);
        bucket = after;
        sent += 1;
        if (!taken) refused += 1;
      }
    }
  }
  return { sent, refused };
}

describe('the leaky bucket, against the numbers of transport.md §1.5', () => {
  const processes = (count: number): readonly Client[] =>
    Array.from({ length: count }, () => tokenBucket(50, 2));

  it.each<[string, readonly Client[], number, { sent: number; refused: number }]>([
    ['one process with a token bucket', processes(1), 60, { sent: 170, refused: 2 }],
    ['two processes', processes(2), 60, { sent: 340, refused: 172 }],
    ['eight processes', processes(8), 60, { sent: 1_360, refused: 1_192 }],
    ['fixed windows with bursts', [burstyWindows], 120, { sent: 490, refused: 202 }],
    ['one shared GCRA', [gcra], 120, { sent: 284, refused: 0 }],
  ])('%s', (_name, clients, seconds, expected) => {
    expect(simulate(clients, seconds)).toEqual(expected);
  });
});

describe('pour', () => {
  it.each<[string, BucketLevel | undefined, number, boolean, BucketLevel]>([
    ['an empty bucket', undefined, 5, true, { level: 1, at: 5 }],
    ['the last place', { level: 49, at: 0 }, 999, true, { level: 50, at: 0 }],
    ['a full one', { level: 50, at: 0 }, 999, false, { level: 50, at: 0 }],
    ['a full one a second later', { level: 50, at: 0 }, 1_000, true, { level: 49, at: 1_000 }],
    ['one long unused', { level: 50, at: 0 }, 90_500, true, { level: 1, at: 90_000 }],
    ['a clock that went back', { level: 50, at: 5_000 }, 0, false, { level: 50, at: 5_000 }],
  ])('%s', (_name, before, now, taken, after) => {
    expect(pour(before, plans.standard, now)).toEqual({ taken, after });
  });

  it('holds 250 and drains 5 a second on Enterprise', () => {
    expect(pour({ level: 250, at: 0 }, plans.enterprise, 1_000).after.level).toBe(246);
  });
});
