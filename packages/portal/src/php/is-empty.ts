import { isArray, isList, type PhpValue } from './value.ts';

/** PHP's empty(): null, false, 0, "", "0" and the array without elements. */
export function isEmpty(value: PhpValue): boolean {
  if (isArray(value)) return isList(value) && value.length === 0;
  return value === null || value === false || value === 0 || value === '' || value === '0';
}
