import { isId, writeMention } from './mention.ts';
import type { Tag } from './tag.ts';
import type { TextNode } from './text-node.ts';

/** A mention of a person: `[user=ID]` (client.md §2). */
export interface UserNode {
  readonly kind: 'user';
  /** A positive integer; with another one only the label is written. */
  readonly id: number;
  /** Empty: the portal puts in the full name. */
  readonly children: readonly TextNode[];
}

export const user: Tag<UserNode> = {
  write: (node, scope) =>
    isId(node.id)
      ? writeMention({ name: 'user', value: String(node.id) }, node.children, scope)
      : scope.unroll(node.children, scope),
};
