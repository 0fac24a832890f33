import { PhpTypeError } from '../php/type-error.ts';
import { field, isArray, type PhpValue } from '../php/value.ts';
import { describe } from '../report/describe.ts';
import { findAt, type Spot } from '../report/spot.ts';
import type { ColorToken } from '../types/stored.ts';

const TOKENS: ReadonlySet<PhpValue> = new Set<ColorToken>(['primary', 'secondary', 'alert', 'base']);

function isToken(value: PhpValue): value is ColorToken {
  return TOKENS.has(value);
}

/** A colour token: exactly one of four words, everything else is `base` (portal.md §3.1 rule 7). */
export function colorToken(source: PhpValue, key: Uppercase<string>, spot: Spot): ColorToken {
  const value = field(source, key);
  if (isArray(value)) throw new PhpTypeError('tryFrom', key);
  if (isToken(value)) return value;
  if (value !== null) findAt(spot, key, 'COLOR_TOKEN_INVALID', { value: describe(value) });
  return 'base';
}
