import { isArray, isList, type PhpValue } from './value.ts';

/** Entries as PHP's foreach walks them; a scalar gives a warning there and no round. */
export function each(value: PhpValue): Iterable<readonly [string | number, PhpValue]> {
  if (!isArray(value)) return [];
  return isList(value) ? value.entries() : Object.entries(value);
}
