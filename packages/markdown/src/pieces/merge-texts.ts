import type { Inline } from '@riposte/builder';
import type { Piece, TextPiece } from './piece.ts';
import { concat } from './text-piece.ts';

/** Neighbouring texts as one; the blocks between them stay. */
export function mergeTexts(pieces: readonly Piece[]): readonly Piece[] {
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
  const texts = row.flatMap((piece, index): readonly Inline[] =>
    index === 0 ? [piece.text] : [separatorOf(row[index - 1], piece), piece.text],
  );
  return [{ kind: 'text', text: concat(texts), before: first.before }];
}

/** Code ends its line by itself, and the indent of a line is none where code or a quote begins it. */
function separatorOf(last: TextPiece | undefined, { before, ownLines }: TextPiece): string {
  const breaks = ownLines === undefined ? before : before.replace(/[^\n]+$/, '');
  return last?.ownLines === 'code' && breaks.startsWith('\n') ? breaks.slice(1) : breaks;
}
