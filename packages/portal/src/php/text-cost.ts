import { costOf, hasHalves, scan } from './scan.ts';

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
  const scanned = scan(text);
  // A half alone, which is reported and never sent, counts as a whole.
  if (hasHalves(scanned) && !text.isWellFormed()) return textCost(text.toWellFormed());
  return costOf(scanned) + 2;
}
