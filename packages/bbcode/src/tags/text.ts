import { literal } from '../write/leaves.ts';
import type { Tag } from './tag.ts';

/** Text that is shown as it is. */
export interface LiteralNode {
  readonly kind: 'text';
  readonly value: string;
}

export const text: Tag<LiteralNode> = {
  write: (node, scope) => literal(node.value, scope),
  writePlain: (node, scope) => literal(node.value, scope),
};
