import { fmt } from '@riposte/builder';
import type { Handler } from '../convert/handler.ts';
import type { Piece } from '../pieces/piece.ts';
import { textPiece } from '../pieces/text-piece.ts';

/** The language on a line above, since `[code=php]` is text to the client (client.md §2). */
export const code: Handler<'code'> = ({ lang, value }, { marks, indent }) => {
  const written = fmt.code(value);
  const block: Piece = { kind: 'text', words: [written], before: `\n${indent}`, ownLines: 'code' };
  if (lang === '') return value.trim() === '' ? [] : [block];
  const label = textPiece(marks.includes('italic') ? lang : fmt.italic(lang));
  return value.trim() === '' ? [label] : [label, block];
};
