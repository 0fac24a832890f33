import type { Measurement } from '../measures/measure.ts';
import type { Target } from './targets.ts';

/** A target, what was measured for it, and whether it is met. */
export interface Held {
  readonly target: Target;
  readonly measured: Measurement | undefined;
  readonly isMet: boolean;
}

/** Holds a run against what is promised; what was not measured is not met. */
export function gate(measured: readonly Measurement[], targets: readonly Target[]): readonly Held[] {
  const byId = new Map(measured.map((measurement) => [measurement.id, measurement]));
  return targets.map((target) => {
    const found = byId.get(target.id);
    const isMet =
      found !== undefined &&
      (target.side === 'at most' ? found.value <= target.limit : found.value >= target.limit);
    return { target, measured: found, isMet };
  });
}
