import type { Piece } from '../pieces/piece.ts';
import type { Node } from '../tree/node.ts';
import type { Context } from './context.ts';

/** Node that stand below each other, with as much room between them as their author left. */
export function convertFlow(nodes: readonly Node[], context: Context): readonly Piece[] {
  const pieces: Piece[] = [];
  let last: Node | undefined;
  for (const node of nodes) {
    const [first, ...others] = context.convert(node, context);
    if (first === undefined) continue;
    const before = last === undefined ? '' : `${gapBetween(last, node)}${context.indent}`;
    pieces.push({ ...first, before });
    // As arguments, all pieces of a long paragraph would be more than the stack holds.
    for (const piece of others) pieces.push(piece);
    last = node;
  }
  return pieces;
}

/** A heading stays with what it heads. */
function gapBetween(last: Node, next: Node): string {
  if (last.kind === 'heading') return '\n';
  const lines = next.line - last.endLine;
  return lines > 1 ? '\n\n' : '\n';
}
