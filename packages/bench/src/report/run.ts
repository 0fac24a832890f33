import type { Measurement } from '../measures/measure.ts';
import type { Held } from './gate.ts';
import type { Machine } from './machine.ts';

/** All that one run found, as `--json` prints it. */
export interface Run {
  readonly machine: Machine;
  readonly seed: number;
  readonly measured: readonly Measurement[];
  readonly held: readonly Held[];
}
