import type { Piece, TextPiece } from './piece.ts';
import type { Words } from './words.ts';

/** Neighbouring texts as one; the blocks between them stay. */
export function mergeTexts(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2) return pieces;
  const merged: Piece[] = [];
  let row: TextPiece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      row.push(piece);
    } else {
      merged.push(...joinRow(row), piece);
      row = [];
    }
  }
  return [...merged, ...joinRow(row)];
}

function joinRow(row: readonly TextPiece[]): readonly TextPiece[] {
  const [first] = row;
  if (first === undefined || row.length === 1) return row;
  const words: Words[number][] = [];
  let last: TextPiece | undefined;
  for (const piece of row) {
    const separator = last === undefined ? '' : separatorOf(last, piece);
    if (separator !== '') words.push(separator);
    for (const word of piece.words) words.push(word);
    last = piece;
  }
  return [{ kind: 'text', words, before: first.before }];
}

/** Code ends its line by itself, and the indent of a line is none where code or a quote begins it. */
function separatorOf(last: TextPiece, { before, ownLines }: TextPiece): string {
  const breaks = ownLines === undefined ? before : before.replace(/[^\n]+$/, '');
  return last.ownLines === 'code' && breaks.startsWith('\n') ? breaks.slice(1) : breaks;
}
