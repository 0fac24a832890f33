import type { Nodes } from 'mdast';
import type { Piece } from '../pieces/piece.ts';
import type { Context } from './context.ts';

/** Nodes that stand below each other, with as much room between them as their author left. */
export function convertFlow(nodes: readonly Nodes[], context: Context): readonly Piece[] {
  const pieces: Piece[] = [];
  let last: Nodes | undefined;
  for (const node of nodes) {
    const [first, ...others] = context.convert(node, context);
    if (first === undefined) continue;
    const before = last === undefined ? '' : `${gapBetween(last, node)}${context.indent}`;
    pieces.push({ ...first, before }, ...others);
    last = node;
  }
  return pieces;
}

/** A heading stays with what it heads. */
function gapBetween(last: Nodes, next: Nodes): string {
  if (last.type === 'heading') return '\n';
  const lines = (next.position?.start.line ?? 0) - (last.position?.end.line ?? 0);
  return lines > 1 ? '\n\n' : '\n';
}
