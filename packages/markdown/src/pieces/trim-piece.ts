import type { TextPiece } from './piece.ts';

/** A text without blanks at its ends, which the portal would take off anyway, and tell. */
export function trimPiece(piece: TextPiece): TextPiece {
  const words = piece.words.filter((word) => word !== '');
  const trimmed = words.map((word, index) => {
    if (typeof word !== 'string') return word;
    const started = index === 0 ? word.trimStart() : word;
    return index === words.length - 1 ? started.trimEnd() : started;
  });
  return { ...piece, words: trimmed };
}
