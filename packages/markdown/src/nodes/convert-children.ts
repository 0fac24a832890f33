import type { PhrasingContent } from 'mdast';
import type { Context, Mark } from '../convert/context.ts';
import type { Piece } from '../pieces/piece.ts';

/** Nodes of one line, one behind the other. */
export function convertChildren(
  children: readonly PhrasingContent[],
  context: Context,
  mark?: Mark,
): readonly Piece[] {
  const inner = mark === undefined ? context : { ...context, marks: [...context.marks, mark] };
  return children.flatMap((child) => context.convert(child, inner));
}
