import { isArray, type PhpValue } from './value.ts';

/** A value that `textArgument` has let through; what it would not let through cannot stand here. */
export function scalar(value: PhpValue): string | number | boolean {
  return value === null || isArray(value) ? '' : value;
}
