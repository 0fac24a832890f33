import type { Handler } from '../convert/handler.ts';
import { stripHtml } from '../html/strip-html.ts';
import { textPiece } from '../pieces/text-piece.ts';

/** The client shows no HTML (client.md §1.2): tags go, what they hold stays, and what is no tag of HTML is text. */
export const html: Handler<'html'> = (node, { indent, note }) => {
  const text = stripHtml(node.value);
  if (text !== node.value) note('HTML', node);
  return text === '' ? [] : [textPiece(text.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, `\n${indent}`))];
};
