import { fieldArgument } from '../php/text-argument.ts';
import { field, type PhpValue } from '../php/value.ts';

const HEX = /^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/;

/** The portal's colour test; no name, no alpha, no trailing newline (portal.md §3.1 rule 8). */
export const isHexColor = (text: string): boolean => HEX.test(text);

/** A colour field: null where it is absent or does not pass. */
export const hexColor = (source: PhpValue, key: Uppercase<string>): string | null => {
  if (field(source, key) === null) return null;
  const text = fieldArgument(source, key, 'preg_match');
  return isHexColor(text) ? text : null;
};
