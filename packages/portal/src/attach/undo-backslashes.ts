import { isArray, isList, type PhpMap, type PhpValue } from '../php/value.ts';

/** In the portal's order: each pair is replaced throughout before the next (portal.md §3.1 rule 4). */
const PAIRS = [
  ['\\n', '\n'],
  ['\\t', '\t'],
  ['\\"', '"'],
  ['\\\\', '\\'],
] as const;

/** What the portal makes of backslashes in a string of an attach. */
export const undoBackslashesInText = (text: string): string => {
  if (!text.includes('\\')) return text;
  let result = text;
  for (const [pair, character] of PAIRS) result = result.replaceAll(pair, character);
  return result;
};

/** The same for every string value of an attach; keys stay as they are. */
export const undoBackslashes = (value: PhpValue): PhpValue => {
  if (typeof value === 'string') return undoBackslashesInText(value);
  if (!isArray(value)) return value;
  if (isList(value)) return value.map(undoBackslashes);
  return mapValues(value);
};

const mapValues = (map: PhpMap): PhpMap =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, undoBackslashes(value)]));
