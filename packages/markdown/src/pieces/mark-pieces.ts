import type { Formatted } from '@riposte/builder';
import { mergeTexts } from './merge-texts.ts';
import type { Piece } from './piece.ts';
import type { Words } from './words.ts';

/** Markup around the texts of pieces, as few of them as there are; blocks stay as they are. */
export function markPieces(pieces: readonly Piece[], mark: (words: Words) => Formatted): readonly Piece[] {
  return mergeTexts(pieces).map((piece) =>
    piece.kind === 'text' ? { ...piece, words: [mark(piece.words)] } : piece,
  );
}
