import type { PhpValue } from '../php/value.ts';
import type { Tally } from './tally.ts';

/** A whole number above 0 (portal.md §3.2). */
export function takeNumber(value: PhpValue | undefined, tally: Tally): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) {
    tally.fields++;
    tally.cost += digits(value);
    return value;
  }
  tally.isOrdinary = false;
  return 0;
}

/** How many digits a whole number has. */
export function digits(value: number): number {
  if (value < 0) return String(value).length;
  return value < 10 ? 1 : value < 100 ? 2 : value < 1_000 ? 3 : String(value).length;
}
