import { isId, writeMention } from './mention.ts';
import type { Tag } from './tag.ts';
import type { TextNode } from './text-node.ts';

/** A mention of a chat: `[chat=N]` (client.md §2). */
export interface ChatNode {
  readonly kind: 'chat';
  /** A positive integer, the 5 of `chat5`; with another one only the label is written. */
  readonly id: number;
  /** Empty: the client puts in the chat's name. */
  readonly children: readonly TextNode[];
}

export const chat: Tag<ChatNode> = {
  write: (node, scope) =>
    isId(node.id)
      ? writeMention({ name: 'chat', value: String(node.id) }, node.children, scope)
      : scope.unroll(node.children, scope),
};
