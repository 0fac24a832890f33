import type { Context, Mark } from '../convert/context.ts';
import type { Piece } from '../pieces/piece.ts';
import type { Node } from '../tree/node.ts';

/** Nodes of one line, one behind the other. */
export function convertChildren(children: readonly Node[], context: Context, mark?: Mark): readonly Piece[] {
  const inner = mark === undefined ? context : { ...context, marks: [...context.marks, mark] };
  const pieces: Piece[] = [];
  for (const child of children) for (const piece of context.convert(child, inner)) pieces.push(piece);
  return pieces;
}
