import { toInt } from '../php/to-int.ts';
import { field, type PhpValue } from '../php/value.ts';

/** A number field: intval, and only above 0 (portal.md §3.2). */
export const positiveInt = (source: PhpValue, key: Uppercase<string>): number | null => {
  const number = toInt(field(source, key));
  return number > 0 ? number : null;
};
