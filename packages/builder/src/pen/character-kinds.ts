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

/** What a text has to be looked at for, by its UTF-16 code unit; to look a kind up is the fastest way through a text. */
export const characterKinds = /* @__PURE__ */ fillKinds();

function fillKinds(): Uint8Array {
  const kinds = new Uint8Array(0x1_0000).fill(VISIBLE);
  for (const [from, to] of invisible) kinds.fill(0, from, to + 1);
  kinds.fill(RARE, 0, 0x20);
  for (const code of [0x5c, 0x7f]) kinds[code] = RARE | VISIBLE;
  for (const code of [0x2028, 0x2029]) kinds[code] = RARE | LINE_END;
  // Which characters a pair makes is not known here.
  kinds.fill(RARE, 0xd800, 0xe000);
  kinds[0x85] = LINE_END | VISIBLE;
  kinds[0x0a] = EXTRA | LINE_END;
  kinds[0x09] = EXTRA;
  for (const code of [0x22, 0x2f]) kinds[code] = EXTRA | VISIBLE;
  kinds[0x5b] = BRACKET | VISIBLE;
  for (const code of [0x26, 0x3c, 0x3e, 0x23]) kinds[code] = MARKER | VISIBLE;
  kinds[0x3a] = COLON | VISIBLE;
  kinds[0x2d] = DASH | VISIBLE;
  return kinds;
}
