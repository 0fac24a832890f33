import { paired } from './paired.ts';
import type { Tag } from './tag.ts';
import type { TextNode } from './text-node.ts';

/** Bold text: `[b]` (client.md §2). */
export interface BoldNode {
  readonly kind: 'bold';
  readonly children: readonly TextNode[];
}

export const bold: Tag<BoldNode> = paired('bold', 'b');
