import type { Tally } from './tally.ts';

/** A whole number above 0 (portal.md §3.2). */
export function takeNumber(value: unknown, tally: Tally): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) {
    tally.fields++;
    tally.cost += digits(value);
    return value;
  }
  tally.isOrdinary = false;
  return 0;
}

/** How many digits a whole number has. */
function digits(value: number): number {
  return value < 10 ? 1 : value < 100 ? 2 : value < 1_000 ? 3 : String(value).length;
}
