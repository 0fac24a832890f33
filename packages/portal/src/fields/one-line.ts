import { breaksToSpaces } from '../php/breaks-to-spaces.ts';
import { fieldArgument } from '../php/text-argument.ts';
import { trim } from '../php/trim.ts';
import type { PhpValue } from '../php/value.ts';

/** A one-line field: trimmed, its line breaks made spaces (portal.md §3.2). */
export const oneLine = (source: PhpValue, key: Uppercase<string>): string =>
  breaksToSpaces(trim(fieldArgument(source, key, 'trim')));
