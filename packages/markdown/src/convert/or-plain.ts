import type { NoteCollector } from '../notes/collect-notes.ts';
import type { Piece } from '../pieces/piece.ts';
import { textPiece } from '../pieces/text-piece.ts';

/** Total: a source that the parser should not survive is shown as it is. */
export function orPlain(
  source: string,
  notes: NoteCollector,
  convert: () => readonly Piece[],
): readonly Piece[] {
  try {
    return convert();
  } catch {
    notes.add('NOT_PARSED', undefined);
    return [textPiece(source)];
  }
}
