import { paired } from './paired.ts';
import type { Tag } from './tag.ts';
import type { TextNode } from './text-node.ts';

/** Underlined text: `[u]` (client.md §2). */
export interface UnderlineNode {
  readonly kind: 'underline';
  readonly children: readonly TextNode[];
}

export const underline: Tag<UnderlineNode> = paired('underline', 'u');
