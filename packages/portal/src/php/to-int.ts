import { isArray, isList, type PhpValue } from './value.ts';

/** What PHP reads of a string as a number: blanks, a sign, digits, a fraction, an exponent; the rest is dropped. */
const LEADING_NUMBER = /^[ \t\n\r\v\f]*([+-]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:[eE][+-]?\d{1,5})?)/;

const INT_MAX = 2n ** 63n - 1n;
const INT_MIN = -(2n ** 63n);

/** PHP's intval(): strings by their leading number, arrays 0 or 1. */
export function toInt(value: PhpValue): number {
  if (typeof value === 'number') return truncate(value);
  if (typeof value === 'string') return parse(value);
  if (isArray(value)) return isList(value) && value.length === 0 ? 0 : 1;
  return value === true ? 1 : 0;
}

/** Beyond 64 bits a float wraps around. */
function truncate(value: number): number {
  const whole = Math.trunc(value);
  return Number.isSafeInteger(whole) ? whole + 0 : Number(BigInt.asIntN(64, BigInt(whole)));
}

/** Beyond 64 bits a numeric string stops at the bound. */
function parse(value: string): number {
  const number = Number(LEADING_NUMBER.exec(value)?.[1] ?? 0);
  if (Number.isSafeInteger(Math.trunc(number))) return Math.trunc(number) + 0;
  return Number(number > 0 ? INT_MAX : INT_MIN);
}
