import type { Inline } from '@riposte/builder';
import type { Piece } from './piece.ts';
import { concat, textPiece } from './text-piece.ts';

/** The marker of an item, a footnote, a quoted line, before what it marks. */
export function withPrefix(prefix: Inline, pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...others] = pieces;
  return first?.kind === 'text' && first.ownLines === undefined
    ? [{ ...first, text: concat([prefix, first.text]) }, ...others]
    : [textPiece(prefix, first?.before), ...pieces];
}
