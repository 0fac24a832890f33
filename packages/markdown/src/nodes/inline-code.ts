import { fmt } from '@riposte/builder';
import type { Handler } from '../convert/handler.ts';
import { textPiece } from '../pieces/text-piece.ts';

/**
 * In italics: the client has code in blocks of its own alone (client.md §2), backticks would act where Markdown is
 * switched on (client.md §3.3), and quotes would be copied along.
 */
export const inlineCode: Handler<'inlineCode'> = (node, { marks, note }) => {
  note('INLINE_CODE', node);
  return [textPiece(marks.includes('italic') ? node.value : fmt.italic(node.value))];
};
