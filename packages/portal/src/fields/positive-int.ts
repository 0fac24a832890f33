import { phrase, type Phrase } from '../issues/phrases.ts';
import { toInt } from '../php/to-int.ts';
import { field, type PhpValue } from '../php/value.ts';
import { describe } from '../report/describe.ts';
import { findAt, type Spot } from '../report/spot.ts';

const LEFT_OUT = /* @__PURE__ */ phrase('leftOut');

/**
 * A number field: intval, and only above 0 (portal.md §3.2).
 *
 * @param otherwise what follows from one that does not count.
 */
export function positiveInt(
  source: PhpValue,
  key: Uppercase<string>,
  spot: Spot,
  otherwise: Phrase = LEFT_OUT,
): number | null {
  const value = field(source, key);
  if (value === null) return null;
  const number = toInt(value);
  if (number <= 0) {
    findAt(spot, key, 'NUMBER_DROPPED', { actual: describe(value), otherwise });
    return null;
  }
  reportCoerced(source, key, spot, number);
  return number;
}

/** Reports that the portal's number is not quite what was sent. */
export function reportCoerced(source: PhpValue, key: Uppercase<string>, spot: Spot, number: number): void {
  const value = field(source, key);
  if (value === number || value === String(number)) return;
  findAt(spot, key, 'NUMBER_COERCED', { value: describe(value), number });
}
