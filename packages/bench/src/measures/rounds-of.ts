import type { Rounds } from '../statistics/interleave.ts';
import type { MeasureOptions } from './measure.ts';

export function roundsOf({ isQuick }: MeasureOptions): Rounds {
  return isQuick ? { rounds: 15, turn: 1 } : { rounds: 61, turn: 2 };
}
