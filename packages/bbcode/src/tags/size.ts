import { within } from '../write/marks.ts';
import type { Tag } from './tag.ts';
import type { TextNode } from './text-node.ts';

const SMALLEST = 8;
const LARGEST = 30;

/** Text of another size: `[size=N]` (client.md §2). */
export interface SizeNode {
  readonly kind: 'size';
  /** Pixels; the client takes 8 to 30, and what is beyond becomes the nearest. */
  readonly px: number;
  readonly children: readonly TextNode[];
}

/** A size in a size would stay open to the end of the message, so the outer one pauses (client.md §2). */
export const size: Tag<SizeNode> = {
  write(node, scope) {
    const px = Math.min(Math.max(Math.round(node.px), SMALLEST), LARGEST);
    const inner = Number.isNaN(px)
      ? scope
      : within(scope, { kind: 'size', open: `[size=${px}]`, close: '[/size]' });
    return scope.unroll(node.children, inner);
  },
};
