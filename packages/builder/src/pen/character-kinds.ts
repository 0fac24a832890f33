/** Costs one beyond a code point (portal.md §2 rule 3): `"`, `/`, a newline, a tab. */
export const EXTRA = 1;
/** Something is to be seen of it. */
export const VISIBLE = 2;
/** The portal makes a space of it in a field of one line (portal.md §3.2). */
export const LINE_END = 4;
/** `[`, which may open a tag. */
export const BRACKET = 8;
/** One of `& < > #`, which may act with what stands behind it. */
export const MARKER = 16;
/** `:`, of an address or a scheme. */
export const COLON = 32;
/** `-`, of which a line makes a quote. */
export const DASH = 64;
/** Only `keptCost` knows what it comes to: controls, backslashes, halves of surrogate pairs, U+2028 and U+2029. */
export const RARE = 128;
/** Encoded in an address, or at least looked at; of the others addresses are made (client.md §3.4). */
export const NOT_OF_URL = 256;

/** Blanks and characters of no width, as `find-invisible.ts` has them; a test holds both against each other. */
const invisible = [
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x1680, 0x1680],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfff8],
] as const satisfies readonly (readonly [from: number, to: number])[];

const rare = [
  [0x00, 0x1f],
  [0xd800, 0xdfff],
] as const;

const special = [
  [RARE | VISIBLE | NOT_OF_URL, '\\\u007f'],
  [RARE | LINE_END | NOT_OF_URL, '\u2028\u2029'],
  [LINE_END | VISIBLE | NOT_OF_URL, '\u0085'],
  [EXTRA | LINE_END | NOT_OF_URL, '\n'],
  [EXTRA | NOT_OF_URL, '\t'],
  [EXTRA | VISIBLE | NOT_OF_URL, '"/'],
  [BRACKET | VISIBLE | NOT_OF_URL, '['],
  [MARKER | VISIBLE | NOT_OF_URL, '&<>#'],
  [COLON | VISIBLE, ':'],
  [DASH | VISIBLE, '-'],
] as const;

/** Nothing of it is encoded in an address, and nothing acts. */
const ofUrl = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./?=:~%+,;@!()*-';

/** What a text has to be looked at for, by its UTF-16 code unit; to look a kind up is the fastest way through a text. */
export const characterKinds = /* @__PURE__ */ fillKinds();

function fillKinds(): Uint16Array {
  const kinds = new Uint16Array(0x1_0000).fill(VISIBLE | NOT_OF_URL);
  for (const [from, to] of invisible) kinds.fill(NOT_OF_URL, from, to + 1);
  // Which characters the halves of pairs make is not known here.
  for (const [from, to] of rare) kinds.fill(RARE | NOT_OF_URL, from, to + 1);
  for (const [kind, characters] of special)
    for (const character of characters) kinds[character.charCodeAt(0)] = kind;
  for (const character of ofUrl) {
    const code = character.charCodeAt(0);
    kinds[code] = (kinds[code] ?? 0) & ~NOT_OF_URL;
  }
  return kinds;
}
