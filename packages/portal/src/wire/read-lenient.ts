import type { PhpValue } from '../php/value.ts';
import { trim } from '../php/trim.ts';

/** Levels followed; a real attach has five. Deeper text is unreadable, which keeps the reading linear. */
const MAX_LEVELS = 64;

/**
 * Reads a string the way the portal's own lenient JavaScript reader does (portal.md §3.1 rule 1): keys and quotes
 * are free, `\/` and every other backslash but `\uXXXX` stay as they are, and null, true and numbers become
 * strings. A quote after a backslash never closes a string, not even after `\\`.
 *
 * @returns false where brackets do not match, null for nothing but blanks.
 */
export function readLenient(text: string, level = 0): PhpValue {
  const source = trim(text);
  if (source === '') return null;
  const opening = source.charAt(0);
  if (opening !== '{' && opening !== '[') return readScalar(source);
  const pieces = level < MAX_LEVELS ? cut(source) : null;
  if (pieces === null) return false;
  return opening === '[' ? readItems(pieces, level + 1) : readMembers(pieces, level + 1);
}

/** The text between the outer brackets, cut at its own commas. */
function cut(source: string): readonly string[] | null {
  const closing = source.startsWith('{') ? '}' : ']';
  const pieces: string[] = [];
  let start = 1;
  let depth = 0;
  let quote = '';
  for (let i = 1; i < source.length; i++) {
    const character = source.charAt(i);
    if (character === '"' || character === "'") {
      if (source.charAt(i - 1) === '\\') continue;
      if (quote === '') quote = character;
      else if (quote === character) quote = '';
    } else if (quote !== '') continue;
    else if (character === '{' || character === '[') depth++;
    else if (depth === 0 && (character === closing || character === ',')) {
      pieces.push(source.slice(start, i));
      if (character === closing) return pieces;
      start = i + 1;
    } else if (character === '}' || character === ']') depth--;
  }
  return null;
}

/** A last item that is nothing does not count, so `[]` is empty and `[1,]` has one. */
function readItems(pieces: readonly string[], level: number): PhpValue {
  const items = pieces.map((piece) => readLenient(piece, level));
  return items.at(-1) === null ? items.slice(0, -1) : items;
}

function readMembers(pieces: readonly string[], level: number): PhpValue {
  const members = new Map<string, PhpValue>();
  for (const piece of pieces) {
    const colon = piece.indexOf(':');
    const key = readLenient(colon < 0 ? piece : piece.slice(0, colon), level);
    const value = colon < 0 ? null : readLenient(piece.slice(colon + 1), level);
    members.set(typeof key === 'string' ? key : '', value);
  }
  const keys = [...members.keys()];
  if (keys.every((key, index) => key === String(index))) return [...members.values()];
  return Object.fromEntries(members);
}

function readScalar(source: string): string {
  const quoted = source.startsWith('"') || source.startsWith("'");
  const text = quoted ? source.slice(1, -1) : source;
  return text.replace(UNICODE_ESCAPE, (_, hex: string) => unitToText(Number.parseInt(hex, 16)));
}

const UNICODE_ESCAPE = /\\u([0-9A-Fa-f]{4})/g;

/** Each unit is decoded alone, so the halves of a pair are lost. */
function unitToText(unit: number): string {
  return unit >= 0xd800 && unit <= 0xdfff ? '?' : String.fromCharCode(unit);
}
