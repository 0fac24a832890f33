import type { Handler } from '../convert/handler.ts';
import { textPiece } from '../pieces/text-piece.ts';

export const hardBreak: Handler<'break'> = (_node, { indent }) => [textPiece(`\n${indent}`)];
