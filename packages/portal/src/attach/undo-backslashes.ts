import { each } from '../php/each.ts';
import { isArray, isList, type PhpValue } from '../php/value.ts';
import { quote } from '../report/quote.ts';
import { below, find, type Spot } from '../report/spot.ts';

/** In the portal's order: each pair is replaced throughout before the next (portal.md §3.1 rule 4). */
const PAIRS = [
  ['\\n', '\n'],
  ['\\t', '\t'],
  ['\\"', '"'],
  ['\\\\', '\\'],
] as const;

/** What the portal makes of backslashes in a string of an attach. */
export function undoBackslashesInText(text: string): string {
  return PAIRS.reduce((result, [pair, character]) => result.replaceAll(pair, character), text);
}

/** The same for every string value of an attach, reported; keys stay as they are. */
export function undoBackslashes(value: PhpValue, spot: Spot): PhpValue {
  if (typeof value === 'string') {
    const text = value.includes('\\') ? undoBackslashesInText(value) : value;
    if (text !== value) find(spot, 'BACKSLASH_REWRITTEN', { text: quote(text) });
    return text;
  }
  if (!isArray(value)) return value;
  const entries = [...each(value)].map(
    ([key, inner]) => [key, undoBackslashes(inner, below(spot, key))] as const,
  );
  return isList(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
