import type { Piece } from '../pieces/piece.ts';
import type { NodeKind, NodeOf } from '../tree/node.ts';
import type { Context } from './context.ts';

/** What a node of one kind becomes. */
export type Handler<K extends NodeKind> = (node: NodeOf<K>, context: Context) => readonly Piece[];
