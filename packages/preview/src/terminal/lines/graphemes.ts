const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ascii = /^[\x20-\x7e]*$/u;

// The segmenter's time for one character grows with the text it stands in, so it gets the text in pieces.
const windowSize = 256;

/** What a reader takes for single characters: a flag, a family and an accented letter are one each. */
export function graphemes(text: string): readonly string[] {
  if (ascii.test(text)) return Array.from(text);
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = windowEnd(text, at);
    const segments = Array.from(segmenter.segment(text.slice(at, end)), ({ segment }) => segment);
    // The last one may go on behind the window, unless it fills it: nobody reads a letter with 255 accents.
    if (end < text.length && segments.length > 1) segments.pop();
    found.push(...segments);
    at += segments.reduce((length, segment) => length + segment.length, 0);
  }
  return found;
}

/** Where the window ends: never within a surrogate pair. */
function windowEnd(text: string, start: number): number {
  const end = start + windowSize;
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff ? end + 1 : end;
}
