import { isArray, isList, type PhpValue } from './value.ts';

/** What PHP reads of a string as a number: blanks, a sign, digits, a fraction, an exponent; the rest is dropped. */
const LEADING_NUMBER = /^[ \t\n\r\v\f]*([+-]?(?:\d+(\.\d*)?|(\.\d+))([eE][+-]?\d+)?)/;

const INT_MAX = 2n ** 63n - 1n;
const INT_MIN = -(2n ** 63n);

/** PHP's intval(): strings by their leading number, arrays 0 or 1; beyond 2^53 what comes nearest here. */
export function toInt(value: PhpValue): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value + 0;
  return Number(toExactInt(value));
}

/** The same with every digit of its 64 bits, for an int that becomes part of a text. */
export function toExactInt(value: PhpValue): bigint {
  // Beyond 64 bits a float wraps around.
  if (typeof value === 'number') return BigInt.asIntN(64, BigInt(Math.trunc(value)));
  if (typeof value === 'string') return parse(value);
  if (isArray(value)) return isList(value) && value.length === 0 ? 0n : 1n;
  return value === true ? 1n : 0n;
}

/** Beyond 64 bits a numeric string stops at the bound, and beyond the largest float it is 0. */
function parse(value: string): bigint {
  const [, text = '', ...fractions] = LEADING_NUMBER.exec(value) ?? [];
  const number = Number(text);
  if (!Number.isFinite(number)) return 0n;
  const isWhole = fractions.join('') === '';
  const exact =
    isWhole && !Number.isSafeInteger(number) ? BigInt(text.replace('+', '')) : BigInt(Math.trunc(number));
  if (exact > INT_MAX) return INT_MAX;
  return exact < INT_MIN ? INT_MIN : exact;
}
