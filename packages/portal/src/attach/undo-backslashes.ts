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

/**
 * What the portal makes of backslashes in the string values of an attach, reported; keys stay as they are.
 *
 * @param free a list or map inside that is known to have none.
 */
export function undoBackslashes(value: PhpValue, free: PhpValue, spot: Spot): PhpValue {
  return hasBackslash(value, free) ? rewrite(value, spot) : value;
}

function hasBackslash(value: PhpValue, free: PhpValue): boolean {
  if (typeof value === 'string') return value.includes('\\');
  if (!isArray(value) || value === free) return false;
  for (const inner of isList(value) ? value : Object.values(value)) {
    if (hasBackslash(inner, free)) return true;
  }
  return false;
}

function rewrite(value: PhpValue, spot: Spot): PhpValue {
  if (typeof value === 'string') {
    const text = PAIRS.reduce((result, [pair, character]) => result.replaceAll(pair, character), value);
    if (text !== value) find(spot, 'BACKSLASH_REWRITTEN', { text: quote(text) });
    return text;
  }
  if (!isArray(value)) return value;
  const entries: [string | number, PhpValue][] = [];
  each(value, (key, inner) => entries.push([key, rewrite(inner, below(spot, key))]));
  return isList(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
