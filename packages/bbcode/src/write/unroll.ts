import { tags } from '../tags/tags.ts';
import type { TextNode } from '../tags/text-node.ts';
import type { Tag } from '../tags/tag.ts';
import type { Leaf } from './leaf.ts';
import type { Scope } from './scope.ts';

/** Deeper, only the text of nodes is written: no client shows so many tags, and each level takes from the stack. */
const DEEPEST = 100;

/** The tree as a row of leaves, each with the tags around it. */
export function unroll(nodes: readonly TextNode[], scope: Scope): readonly Leaf[] {
  const inner = { ...scope, depth: scope.depth + 1 };
  const leaves: Leaf[] = [];
  for (const node of scope.depth < DEEPEST ? nodes : innermost(nodes)) {
    for (const leaf of writeNode(node, inner)) leaves.push(leaf);
  }
  return leaves;
}

function writeNode(node: TextNode, scope: Scope): readonly Leaf[] {
  // `tags` pairs each kind with its own tag; TypeScript cannot follow that through an index.
  const tag = tags[node.kind] as Tag<TextNode>;
  if (scope.tags) return tag.write(node, scope);
  return tag.writePlain?.(node, scope) ?? ('children' in node ? unroll(node.children, scope) : []);
}

/** The nodes that hold no others, in their order. */
function innermost(nodes: readonly TextNode[]): readonly TextNode[] {
  const found: TextNode[] = [];
  const left = [nodes.values()];
  for (let row = left.at(-1); row !== undefined; row = left.at(-1)) {
    const { value: node } = row.next();
    if (node === undefined) left.pop();
    else if ('children' in node) left.push(node.children.values());
    else found.push(node);
  }
  return found;
}
