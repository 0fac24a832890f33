import type { Nodes } from 'mdast';
import type { Piece } from '../pieces/piece.ts';
import type { Context } from './context.ts';

export type NodeKind = Nodes['type'];

/** A node by its kind. */
export type NodeOf<K extends NodeKind> = Extract<Nodes, { readonly type: K }>;

/** What a node of one kind becomes. */
export type Handler<K extends NodeKind> = (node: NodeOf<K>, context: Context) => readonly Piece[];
