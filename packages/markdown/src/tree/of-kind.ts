import type { Node, NodeKind, NodeOf } from './node.ts';

/** Those of some nodes that are of one kind. */
export function ofKind<K extends NodeKind>(nodes: readonly Node[], kind: K): readonly NodeOf<K>[] {
  return nodes.filter((node): node is NodeOf<K> => node.kind === kind);
}
