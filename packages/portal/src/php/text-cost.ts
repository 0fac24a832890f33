/**
 * What a string costs inside the portal's JSON, its two quotes included: Unicode code points of json_encode with
 * JSON_UNESCAPED_UNICODE alone (portal.md §2 rules 1 and 3).
 */
export function textCost(text: string): number {
  let cost = text.length + 2;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20) cost += SHORT_ESCAPES.has(code) ? 1 : 5;
    else if (code === QUOTE || code === SLASH || code === BACKSLASH) cost += 1;
    else if (code >= 0x2028) {
      // The second half of a pair adds nothing to the first; a lone half is reported, never sent.
      if (code <= 0x2029) cost += 5;
      else if (code >= 0xdc00 && code <= 0xdfff && isHighSurrogate(text.charCodeAt(i - 1))) cost -= 1;
    }
  }
  return cost;
}

const QUOTE = 0x22;
const SLASH = 0x2f;
const BACKSLASH = 0x5c;
/** Backspace, tab, newline, form feed, carriage return: two characters each, the other controls six. */
const SHORT_ESCAPES: ReadonlySet<number> = new Set([0x08, 0x09, 0x0a, 0x0c, 0x0d]);

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
