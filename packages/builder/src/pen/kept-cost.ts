import { unitAt } from './unit-at.ts';

/** What makes the portal change or judge a text: told as NaN, which no sum gets rid of. */
const unusual = Number.NaN;

/** The cost of an ASCII character beyond one code point (portal.md §2 rule 3). */
const extras = new Float64Array(128).map((_, code) => {
  if (code === 0x22 || code === 0x2f || code === 0x0a || code === 0x09) return 1;
  // A backslash is rewritten (portal.md §3.1 rule 4), and what other controls come to is for the model to say.
  return code === 0x5c || code < 0x20 || code === 0x7f ? unusual : 0;
});

/**
 * What a text costs in the portal's JSON, its quotes included, if the portal keeps it as it is; NaN if it might not:
 * blank, with blanks around it that are trimmed, with a backslash, a control character or half a surrogate pair.
 */
export function keptCost(text: string): number {
  const { length } = text;
  if (length === 0 || unitAt(text, 0) <= 0x20 || unitAt(text, length - 1) <= 0x20) return unusual;
  let cost = length + 2;
  for (let index = 0; index < length; index += 1) {
    const code = unitAt(text, index);
    if (code < 0x80) cost += extras[code] ?? unusual;
    else if (code >= 0x2028) {
      if (code <= 0x2029) cost += 5;
      else if (code >= 0xd800 && code <= 0xdfff) {
        if (code >= 0xdc00 || !isLowSurrogate(unitAt(text, index + 1))) return unusual;
        cost -= 1;
        index += 1;
      }
    }
  }
  return cost;
}

/** What the portal makes a space of in a field of one line (portal.md §3.2). */
const lineBreak = /[\n\u0085\u2028\u2029]/;

/** The same for a field of one line. */
export function keptLineCost(text: string): number {
  return lineBreak.test(text) ? unusual : keptCost(text);
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
