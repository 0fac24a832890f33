import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drained, gcra } from '../../src/limit/gcra.ts';
import { memoryLimiterStore } from '@riposte/transport';

const pace = { interval: 500, burst: 3 };

describe('gcra', () => {
  it.each([
    [0, 1_000, { full: 1_500, wait: 0 }],
    [1_500, 1_000, { full: 2_000, wait: 0 }],
    [2_000, 1_000, { full: 2_500, wait: 0 }],
    [2_500, 1_000, { full: 2_500, wait: 500 }],
    [2_500, 1_200, { full: 2_500, wait: 300 }],
    [2_500, 1_500, { full: 3_000, wait: 0 }],
  ])('full at %i, asked at %i', (full, now, expected) => {
    expect(gcra(full, now, pace)).toEqual(expected);
  });

  it('never lets more through than the burst and what has drained', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 2_000 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 50 }), (pauses, burst) => {
        let now = 0;
        let full = 0;
        let taken = 0;
        for (const pause of pauses) {
          now += pause;
          const step = gcra(full, now, { interval: 500, burst });
          full = step.full;
          if (step.wait === 0) taken += 1;
          expect(taken).toBeLessThanOrEqual(burst + now / 500);
        }
      }),
    );
  });

  it('leaves no room until the moment it was drained to', () => {
    const full = drained(0, 5_000, pace);
    expect(gcra(full, 1_000, pace).wait).toBe(4_000);
    expect(gcra(full, 5_000, pace).wait).toBe(0);
    expect(drained(full + 1, 0, pace)).toBe(full + 1);
  });
});

describe('memoryLimiterStore', () => {
  it('keeps buckets apart', () => {
    const store = memoryLimiterStore();
    const take = (bucket: string): unknown => store.take(bucket, { interval: 500, burst: 1 }, 1_000);
    expect([take('a'), take('b'), take('a')]).toEqual([0, 0, 500]);
    void store.drain('b', { interval: 500, burst: 1 }, 9_000);
    expect([take('a'), take('b')]).toEqual([500, 8_000]);
  });
});
