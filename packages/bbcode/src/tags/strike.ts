import { paired } from './paired.ts';
import type { Tag } from './tag.ts';
import type { TextNode } from './text-node.ts';

/** Struck through text: `[s]` (client.md §2). */
export interface StrikeNode {
  readonly kind: 'strike';
  readonly children: readonly TextNode[];
}

export const strike: Tag<StrikeNode> = paired('strike', 's');
