import type { Piece } from './piece.ts';
import { textPiece } from './text-piece.ts';
import type { Words } from './words.ts';

/** The marker of an item, a footnote, a quoted line, before what it marks. */
export function withPrefix(prefix: Words[number], pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...others] = pieces;
  return first?.kind === 'text' && first.ownLines === undefined
    ? [{ ...first, words: [prefix, ...first.words] }, ...others]
    : [textPiece(prefix, first?.before), ...pieces];
}
