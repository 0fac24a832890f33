import { toText } from './to-text.ts';
import { PhpTypeError, type Thrower } from './type-error.ts';
import { field, isArray, type PhpValue } from './value.ts';

/**
 * A value handed to a PHP function that takes a string: scalars are cast, null becomes "".
 *
 * @throws PhpTypeError for an array.
 */
export function textArgument(value: PhpValue, taker: Thrower, key: string | null = null): string {
  if (isArray(value)) throw new PhpTypeError(taker, key);
  return toText(value);
}

/** The same for a field of an element. */
export function fieldArgument(source: PhpValue, key: Uppercase<string>, taker: Thrower): string {
  return textArgument(field(source, key), taker, key);
}
