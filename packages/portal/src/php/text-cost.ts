import { unitAt } from './unit-at.ts';

/**
 * What a string costs inside the portal's JSON, its two quotes included: Unicode code points of json_encode with
 * JSON_UNESCAPED_UNICODE alone (portal.md §2 rules 1 and 3). A part may cost less than `LIMITS.part` in all.
 *
 * @param text well-formed, and as the portal stores it: trimmed, rewritten, HTML-escaped where it escapes.
 * @returns code points; a slash, a quote and a backslash count two each, an emoji one.
 * @example
 * textCost('a/b 😀'); // 8
 */
export function textCost(text: string): number {
  const { length } = text;
  let cost = length + 2;
  for (let i = 0; i < length; i++) {
    const code = unitAt(text, i);
    if (code < 0x80) cost += EXTRA[code] ?? 0;
    else if (code >= 0x2028) {
      // The second half of a pair adds nothing to the first; a lone half is reported, never sent.
      if (code <= 0x2029) cost += 5;
      else if (code >= 0xdc00 && code <= 0xdfff && isHighSurrogate(unitAt(text, i - 1))) cost -= 1;
    }
  }
  return cost;
}

/** What each ASCII character costs beside itself: an escape of two characters, or of six. */
const EXTRA = /* @__PURE__ */ extraCosts();

function extraCosts(): Uint8Array {
  const extra = new Uint8Array(0x80).fill(5, 0, 0x20);
  for (const character of '\b\t\n\f\r"/\\') extra[character.charCodeAt(0)] = 1;
  return extra;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
