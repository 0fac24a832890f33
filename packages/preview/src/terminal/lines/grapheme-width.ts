import stringWidth from 'string-width';

/** How many columns of a terminal one character takes: East Asian characters and emoji two, a combining mark none. */
export function graphemeWidth(grapheme: string): number {
  return grapheme.length === 1 && isNarrow(grapheme.charCodeAt(0)) ? 1 : stringWidth(grapheme);
}

/** Printable ASCII, and the letters of Greek and Cyrillic: asking for each of them takes a hundred times as long. */
function isNarrow(code: number): boolean {
  return (code >= 0x20 && code <= 0x7e) || (code >= 0x391 && code <= 0x481);
}
