import type { Handler } from '../convert/handler.ts';
import { textPiece } from '../pieces/text-piece.ts';

/** In text: not of hyphens, of which 54 would be a quote (client.md §2). */
const line = '──────────';

export const thematicBreak: Handler<'thematicBreak'> = (_node, { attach }) =>
  attach
    ? [{ kind: 'block', before: '', add: (builder) => builder.delimiter(), plain: '' }]
    : [textPiece(line)];
