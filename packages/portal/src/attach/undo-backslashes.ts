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

/** What the portal makes of backslashes in the string values of an attach, reported; keys stay as they are. */
export function undoBackslashes(value: PhpValue, spot: Spot): PhpValue {
  return hasBackslash(value) ? rewrite(value, spot) : value;
}

function hasBackslash(value: PhpValue): boolean {
  if (typeof value === 'string') return value.includes('\\');
  if (!isArray(value)) return false;
  return isList(value) ? value.some(hasBackslash) : Object.values(value).some(hasBackslash);
}

function rewrite(value: PhpValue, spot: Spot): PhpValue {
  if (typeof value === 'string') {
    const text = PAIRS.reduce((result, [pair, character]) => result.replaceAll(pair, character), value);
    if (text !== value) find(spot, 'BACKSLASH_REWRITTEN', { text: quote(text) });
    return text;
  }
  if (!isArray(value)) return value;
  const entries = [...each(value)].map(([key, inner]) => [key, rewrite(inner, below(spot, key))] as const);
  return isList(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
