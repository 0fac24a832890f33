import { graphemeWidth } from './grapheme-width.ts';
import { graphemes } from './graphemes.ts';

/** Columns of a text. */
export function textWidth(text: string): number {
  return graphemes(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);
}
