import type { Handler } from '../convert/handler.ts';
import { textPiece } from '../pieces/text-piece.ts';

/** The parser makes none; a tree from elsewhere may hold one. */
export const yaml: Handler<'yaml'> = ({ value }) => [textPiece(value)];
