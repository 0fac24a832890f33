import { fieldArgument } from '../php/text-argument.ts';
import { trim } from '../php/trim.ts';
import type { PhpValue } from '../php/value.ts';

/** `#BR#` becomes the BB code for a line break (portal.md §3.2). */
export const markBreaks = (text: string): string => text.replaceAll('#BR#', '[BR]');

/** A field of many lines: trimmed, `#BR#` made `[BR]`. */
export const markedText = (source: PhpValue, key: Uppercase<string>): string =>
  markBreaks(trim(fieldArgument(source, key, 'trim')));
