import { tags } from '../tags/tags.ts';
import type { TextNode } from '../tags/text-node.ts';
import type { Tag } from '../tags/tag.ts';
import type { Leaf } from './leaf.ts';
import type { Scope } from './scope.ts';

/** The tree as a row of leaves, each with the tags around it. */
export function unroll(nodes: readonly TextNode[], scope: Scope): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (const node of nodes) leaves.push(...writeNode(node, scope));
  return leaves;
}

function writeNode(node: TextNode, scope: Scope): readonly Leaf[] {
  // `tags` pairs each kind with its own tag; TypeScript cannot follow that through an index.
  const tag = tags[node.kind] as Tag<TextNode>;
  return scope.tags ? tag.write(node, scope) : tag.writePlain(node, scope);
}
