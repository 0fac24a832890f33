import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock/system-clock.ts';

describe("the machine's clock", () => {
  it.each([1, 0, -5])('wakes who sleeps for %i ms', async (milliseconds) => {
    const before = systemClock.now();
    await systemClock.sleep(milliseconds);
    expect(systemClock.now()).toBeGreaterThanOrEqual(before);
  });

  it.each<[string, AbortSignal]>([
    ['that is over already', AbortSignal.abort()],
    ['that ends soon', AbortSignal.timeout(5)],
  ])('wakes at the end of a signal %s', async (_name, signal) => {
    // Longer than a timer can wait: it is the signal that wakes.
    await systemClock.sleep(1e12, signal);
    expect(signal.aborted).toBe(true);
  });
});
