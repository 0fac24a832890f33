import type { TextPiece } from './piece.ts';
import type { Words } from './words.ts';

export function textPiece(word: Words[number], before = ''): TextPiece {
  return { kind: 'text', words: [word], before };
}
