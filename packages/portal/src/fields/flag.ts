import { field, type PhpValue } from '../php/value.ts';
import { describe } from '../report/describe.ts';
import { findAt, type Spot } from '../report/spot.ts';

/** A flag that only the string Y sets (portal.md §4 rule 8). */
export function flag(source: PhpValue, key: Uppercase<string>, spot: Spot): 'Y' | 'N' {
  const value = field(source, key);
  if (value === 'Y') return 'Y';
  if (value !== null && value !== 'N') {
    findAt(spot, key, 'FLAG_INVALID', { key, actual: describe(value), read: 'N', known: 'Y, N' });
  }
  return 'N';
}
