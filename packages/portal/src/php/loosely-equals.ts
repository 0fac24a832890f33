import type { PhpValue } from './value.ts';

/** PHP 8's `==` against a non-numeric word: only the word itself and `true` are equal to it. */
export function looselyEquals<W extends string>(value: PhpValue, word: W): value is W | true {
  return value === word || value === true;
}

/** PHP's in_array without the strict flag, over non-numeric words. */
export function looselyAmong<W extends string>(value: PhpValue, words: readonly W[]): value is W | true {
  return value === true || (typeof value === 'string' && (words as readonly string[]).includes(value));
}
