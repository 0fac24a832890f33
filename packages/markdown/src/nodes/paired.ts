import type { Formatted } from '@riposte/builder';
import type { Context, Mark } from '../convert/context.ts';
import { markPieces } from '../pieces/mark-pieces.ts';
import type { Piece } from '../pieces/piece.ts';
import type { Words } from '../pieces/words.ts';
import type { Node } from '../tree/node.ts';
import { convertChildren } from './convert-children.ts';

/** A node that only marks what it holds. */
export function paired(mark: Mark, write: (words: Words) => Formatted) {
  return ({ children }: { readonly children: readonly Node[] }, context: Context): readonly Piece[] => {
    const pieces = convertChildren(children, context, mark);
    return context.marks.includes(mark) ? pieces : markPieces(pieces, write);
  };
}
