import type { Piece } from '../pieces/piece.ts';
import { textPiece } from '../pieces/text-piece.ts';
import type { Node, NodeKind } from '../tree/node.ts';
import type { Context } from './context.ts';
import type { Handler } from './handler.ts';
import { handlers } from './handlers.ts';
import { plainText } from './plain-text.ts';

/** Deeper, only the text of nodes is kept: no client shows so many levels, and each takes from the stack. */
const deepest = 50;

/** What a node becomes where it stands. */
export function convertNode(node: Node, context: Context): readonly Piece[] {
  if (context.depth >= deepest) {
    context.note('NESTED_TOO_DEEP', node);
    return [textPiece(plainText(node))];
  }
  // `handlers` pairs each kind with its own handler; TypeScript cannot follow that through an index.
  const handler = handlers[node.kind] as Handler<NodeKind>;
  return handler(node, 'children' in node ? { ...context, depth: context.depth + 1 } : context);
}
