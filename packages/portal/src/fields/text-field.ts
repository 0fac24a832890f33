import { textArgument } from '../php/text-argument.ts';
import { trim } from '../php/trim.ts';
import { field, type PhpValue } from '../php/value.ts';
import { quote } from '../report/quote.ts';
import { findIn, type Spot } from '../report/spot.ts';

/** Where a text stands: a field of the spot's element, or the element itself. */
export type TextKey = Uppercase<string> | null;

/**
 * A text as PHP gets it before any rewriting; a cast is reported.
 *
 * @throws PhpTypeError for an array.
 */
export function castText(value: PhpValue, key: TextKey, spot: Spot): string {
  const text = textArgument(value, 'trim', key);
  if (typeof value === 'number') findIn(spot, key, 'VALUE_CAST', { text: quote(text) });
  if (typeof value === 'boolean') {
    findIn(spot, key, 'BOOLEAN_CAST', { value: String(value), text: quote(text) });
  }
  return text;
}

/** A text, cast and trimmed. */
export function trimText(value: PhpValue, key: TextKey, spot: Spot): string {
  const text = castText(value, key, spot);
  const trimmed = trim(text);
  if (trimmed !== text) findIn(spot, key, 'VALUE_TRIMMED');
  return trimmed;
}

/** A text of many lines: trimmed, `#BR#` made the BB code for a line break (portal.md §3.2). */
export function markText(value: PhpValue, key: TextKey, spot: Spot): string {
  const text = trimText(value, key, spot);
  if (!text.includes('#BR#')) return text;
  findIn(spot, key, 'BREAK_MARK', { mark: '#BR#', read: '[BR]' });
  return text.replaceAll('#BR#', '[BR]');
}

/** A text field of an element, cast and trimmed. */
export function textField(source: PhpValue, key: Uppercase<string>, spot: Spot): string {
  return trimText(field(source, key), key, spot);
}
