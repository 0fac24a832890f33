import { formatFloat } from './format-float.ts';
import { isInt } from './is-int.ts';
import type { PhpValue } from './value.ts';

/** Significant digits of a float cast to string: php.ini's `precision`, 14 unless changed. */
const PRECISION = 14;

/** PHP's (string) for anything but an array. */
export function toText(value: Exclude<PhpValue, object>): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') {
    if (isInt(value)) return String(value);
    return formatFloat(Number(value.toPrecision(PRECISION)), { digits: PRECISION, exponent: 'E' });
  }
  return value === true ? '1' : '';
}
