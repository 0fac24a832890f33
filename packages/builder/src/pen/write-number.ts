import type { Pen } from './pen.ts';

/** A whole number greater than 0, already checked. */
export function writeNumber(pen: Pen, value: number): number {
  pen.cost += digits(value);
  return value;
}

/** How many digits a whole number greater than 0 has. */
export function digits(value: number): number {
  return value < 10 ? 1 : value < 100 ? 2 : value < 1_000 ? 3 : String(value).length;
}
