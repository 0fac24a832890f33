import { isArray, type PhpValue } from './value.ts';

/** A value that `textArgument` has let through; what it would not let through cannot stand here. */
export const scalar = (value: PhpValue): string | number | boolean =>
  value === null || isArray(value) ? '' : value;
