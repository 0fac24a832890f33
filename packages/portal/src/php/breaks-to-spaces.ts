/** One line break of any kind: what PCRE calls \R. */
const BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Line breaks of a name become spaces (portal.md §3.2). */
export function breaksToSpaces(text: string): string {
  return text.replace(BREAK, ' ');
}
