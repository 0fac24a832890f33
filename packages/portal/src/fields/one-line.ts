import { breaksToSpaces } from '../php/breaks-to-spaces.ts';
import type { PhpValue } from '../php/value.ts';
import { findAt, type Spot } from '../report/spot.ts';
import { textField } from './text-field.ts';

/** A one-line field: trimmed, its line breaks made spaces (portal.md §3.2). */
export function oneLine(source: PhpValue, key: Uppercase<string>, spot: Spot): string {
  return withoutBreaks(textField(source, key, spot), key, spot);
}

/** Makes spaces of line breaks, and reports it. */
export function withoutBreaks(text: string, key: Uppercase<string>, spot: Spot): string {
  const line = breaksToSpaces(text);
  if (line !== text) findAt(spot, key, 'BREAKS_REPLACED');
  return line;
}
