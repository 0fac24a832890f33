const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ascii = /^[\x20-\x7e]*$/u;

/** What a reader takes for single characters: a flag, a family and an accented letter are one each. */
export function graphemes(text: string): readonly string[] {
  if (ascii.test(text)) return Array.from(text);
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
