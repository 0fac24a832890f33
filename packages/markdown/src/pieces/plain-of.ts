import type { Formatted } from '@riposte/builder';

type TextNode = Formatted['nodes'][number];

/** What is read of a text where no markup acts. */
export function plainOf({ nodes }: Formatted): string {
  return nodes.map(plainOfNode).join('');
}

function plainOfNode(node: TextNode): string {
  if (node.kind === 'text') return node.value;
  if (node.kind === 'code') return node.text;
  if (node.kind === 'url') return node.url;
  return 'children' in node ? node.children.map(plainOfNode).join('') : '';
}
