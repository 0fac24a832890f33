import type { Measurement, Unit } from '../measures/measure.ts';

const digits: Readonly<Record<Unit, number>> = {
  times: 2,
  ns: 1,
  µs: 1,
  ms: 1,
  KB: 1,
  bytes: 0,
  number: 3,
};

/** A measured number, with its unit and, where it is known, its spread. */
export function writeNumber({ value, unit, low, high }: Measurement): string {
  const write = (number: number): string => number.toFixed(Number.isInteger(number) ? 0 : digits[unit]);
  const shown = unit === 'number' ? write(value) : `${write(value)} ${unit === 'times' ? '×' : unit}`;
  return low === undefined || high === undefined ? shown : `${shown} (${write(low)}–${write(high)})`;
}
