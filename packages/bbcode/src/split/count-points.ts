const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** The length of a text as the portal counts it: in code points (portal.md §7.2). */
export function countPoints(text: string): number {
  return text.length - (text.match(PAIR)?.length ?? 0);
}
