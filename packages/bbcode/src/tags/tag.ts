import type { Leaf } from '../write/leaf.ts';
import type { Scope } from '../write/scope.ts';

/** How one kind of node is written. */
export interface Tag<Node> {
  /** Where tags act. */
  readonly write: (node: Node, scope: Scope) => readonly Leaf[];
  /** Where they don't: the text that is left of the node; its children where this is not given. */
  readonly writePlain?: (node: Node, scope: Scope) => readonly Leaf[];
}
