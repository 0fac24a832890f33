import { phrase } from '../issues/phrases.ts';
import { field, type PhpValue } from '../php/value.ts';
import { describe } from '../report/describe.ts';
import { findAt, type Spot } from '../report/spot.ts';

/** A flag that only the string Y sets (portal.md §4 rule 8). */
export function flag(source: PhpValue, key: Uppercase<string>, spot: Spot): 'Y' | 'N' {
  return readFlag(source, key, spot, ['Y']);
}

/** A flag that `true` sets as well, since PHP holds it equal to Y (portal.md §4 rule 2, §5 rule 2). */
export function looseFlag(source: PhpValue, key: Uppercase<string>, spot: Spot): 'Y' | 'N' {
  return readFlag(source, key, spot, ['Y', true]);
}

function readFlag(
  source: PhpValue,
  key: Uppercase<string>,
  spot: Spot,
  setting: readonly PhpValue[],
): 'Y' | 'N' {
  const value = field(source, key);
  const read = setting.includes(value) ? 'Y' : 'N';
  if (value !== null && value !== read) {
    const becomes = phrase('readAs', read);
    findAt(spot, key, 'FLAG_INVALID', { key, actual: describe(value), becomes, known: 'Y, N' });
  }
  return read;
}
