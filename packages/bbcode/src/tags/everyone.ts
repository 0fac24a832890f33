import { writeMention } from './mention.ts';
import type { Tag } from './tag.ts';
import type { TextNode } from './text-node.ts';

/** A mention of everyone: `[user=all]`; clients of 2025 show the tag as typed (client.md §2). */
export interface EveryoneNode {
  readonly kind: 'everyone';
  readonly children: readonly TextNode[];
}

export const everyone: Tag<EveryoneNode> = {
  write: (node, scope) => writeMention({ name: 'user', value: 'all' }, node.children, scope),
};
