/** What PHP's `trim` takes off; U+00A0 is not among it. */
const EDGES = /^[ \t\n\r\0\v]+|(?<![ \t\n\r\0\v])[ \t\n\r\0\v]+$/g;

/** White space as PCRE means it with the `u` flag. */
export const PHP_SPACE = '\\t-\\r \\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';

export function phpTrim(text: string): string {
  return text.replace(EDGES, '');
}
