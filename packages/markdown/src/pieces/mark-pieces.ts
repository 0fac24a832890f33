import type { Formatted } from '@riposte/builder';
import { mergeTexts } from './merge-texts.ts';
import type { Piece } from './piece.ts';

/** Markup around the texts of pieces, as few of them as there are; blocks stay as they are. */
export function markPieces(pieces: readonly Piece[], mark: (text: Formatted) => Formatted): readonly Piece[] {
  return mergeTexts(pieces).map((piece) =>
    piece.kind === 'text' ? { ...piece, text: mark(piece.text) } : piece,
  );
}
