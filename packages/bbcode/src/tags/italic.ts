import { paired } from './paired.ts';
import type { Tag } from './tag.ts';
import type { TextNode } from './text-node.ts';

/** Italic text: `[i]` (client.md §2). */
export interface ItalicNode {
  readonly kind: 'italic';
  readonly children: readonly TextNode[];
}

export const italic: Tag<ItalicNode> = paired('italic', 'i');
