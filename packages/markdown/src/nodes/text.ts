import type { Handler } from '../convert/handler.ts';
import { textPiece } from '../pieces/text-piece.ts';

/** Its line breaks stay: an answer that has them means them, and one that is merely wrapped reads no worse. */
export const text: Handler<'text'> = ({ value }, { indent }) => [
  textPiece(value.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, `\n${indent}`)),
];
