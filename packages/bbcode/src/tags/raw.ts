import { wellFormed } from '../escape/well-formed.ts';
import type { Leaf } from '../write/leaf.ts';
import type { Scope } from '../write/scope.ts';
import type { Tag } from './tag.ts';

/** Ready BB code, sent as it is. */
export interface RawNode {
  readonly kind: 'raw';
  readonly code: string;
}

export const raw: Tag<RawNode> = { write, writePlain: write };

/** A lone surrogate would empty the whole request (portal.md §8.1), so it does not pass even here. */
function write(node: RawNode, scope: Scope): readonly Leaf[] {
  return [{ kind: 'raw', node, code: wellFormed(node.code), marks: scope.marks }];
}
