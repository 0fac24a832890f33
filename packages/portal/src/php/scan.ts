import { unitAt } from './unit-at.ts';

/** The portal makes a space of it in a field of one line (portal.md §3.2). */
export const LINE_END = 16;
/** In an attach the portal rewrites it (portal.md §3.1 rule 4). */
export const BACKSLASH = 32;
/** `& < > "`, which HTML escapes (portal.md §4 rule 7), or `#`, which may be of a `#BR#` (portal.md §3.2). */
export const MARKER = 64;
/** Half of a surrogate pair. */
const HALF = 128;

/** What the kinds of a text come to at most, and one; the lower half of it is the cost of one code unit. */
const KINDS_END = 256;
const COST = 15;

/**
 * All there is to know of most texts, in one pass: the kinds of its characters, and what it costs in the portal's JSON;
 * in one number, since an object for every text would cost as much as the pass.
 */
export function scan(text: string): number {
  const { length } = text;
  const whole = length - 3;
  let kinds = 0;
  let cost = 0;
  let index = 0;
  // Four at a time, which takes a quarter off.
  for (; index < whole; index += 4) {
    const first = CHARACTERS[unitAt(text, index)] ?? 0;
    const second = CHARACTERS[unitAt(text, index + 1)] ?? 0;
    const third = CHARACTERS[unitAt(text, index + 2)] ?? 0;
    const fourth = CHARACTERS[unitAt(text, index + 3)] ?? 0;
    kinds |= first | second | third | fourth;
    cost += (first & COST) + (second & COST) + (third & COST) + (fourth & COST);
  }
  for (; index < length; index += 1) {
    const kind = CHARACTERS[unitAt(text, index)] ?? 0;
    kinds |= kind;
    cost += kind & COST;
  }
  return cost * KINDS_END + (kinds & ~COST);
}

/** The kinds of characters in a scanned text, one bit each. */
export function kindsOf(scanned: number): number {
  return scanned & (KINDS_END - 1);
}

/** What a scanned text costs without its quotes, if it is well-formed. */
export function costOf(scanned: number): number {
  return (scanned - kindsOf(scanned)) / (2 * KINDS_END);
}

/** Whether a scanned text has halves of surrogate pairs, and thus may be not well-formed. */
export function hasHalves(scanned: number): boolean {
  return (scanned & HALF) !== 0;
}

/** What each UTF-16 code unit costs, doubled, since half a pair is half a code point, and its kinds. */
const CHARACTERS = /* @__PURE__ */ fillCharacters();

function fillCharacters(): Uint8Array {
  const characters = new Uint8Array(0x1_0000).fill(2);
  // An escape of six characters, or of two.
  characters.fill(12, 0, 0x20).fill(12 | LINE_END, 0x2028, 0x202a);
  characters.fill(1 | HALF, 0xd800, 0xe000);
  const set = (texts: string, value: number): void => {
    for (const character of texts) characters[character.charCodeAt(0)] = value;
  };
  set('\b\t/', 4);
  set('\n\f\r', 4 | LINE_END);
  set('\v', 12 | LINE_END);
  set('\u0085', 2 | LINE_END);
  set('\\', 4 | BACKSLASH);
  set('"', 4 | MARKER);
  set('&<>#', 2 | MARKER);
  return characters;
}
