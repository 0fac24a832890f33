import { wellFormed } from './well-formed.ts';

/** Anything `cleanText` would change; half of an emoji only alone. With the `u` flag the search is several times slower. */
export const SUSPECT =
  /[^\n\t -~\x80-\uD7FF\uE000-\uFFFF](?<![\uD800-\uDBFF](?=[\uDC00-\uDFFF])|[\uD800-\uDBFF][\uDC00-\uDFFF])/;
const LINE_END = /\r\n?/g;
const CONTROL = /[^\n\t -~\x80-\uFFFF]/g;

/**
 * What no text may carry: controls but newline and tab go (U+0018 is how the client marks a link),
 * a lone surrogate becomes U+FFFD (client.md §3.2 rule 0).
 */
export function cleanText(text: string): string {
  return SUSPECT.test(text) ? wellFormed(text.replace(LINE_END, '\n').replace(CONTROL, '')) : text;
}
