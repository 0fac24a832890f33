import { wellFormed } from './well-formed.ts';

/** Half of an emoji is suspect too, whole or not: without the `u` flag the search is several times faster. */
const SUSPECT = /[^\n\t -~\x80-\uD7FF\uE000-\uFFFF]/;
const LINE_END = /\r\n?/g;
const CONTROL = /(?![\n\t\x80-\x9F])\p{Cc}/gu;

/**
 * What no text may carry: controls but newline and tab go (U+0018 is how the client marks a link),
 * a lone surrogate becomes U+FFFD (client.md §3.2 rule 0).
 */
export function cleanText(text: string): string {
  return SUSPECT.test(text) ? wellFormed(text.replace(LINE_END, '\n').replace(CONTROL, '')) : text;
}
