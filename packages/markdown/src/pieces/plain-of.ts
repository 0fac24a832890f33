import type { Formatted } from '@riposte/builder';
import type { Words } from './words.ts';

type TextNode = Formatted['nodes'][number];

/** What is read of a text where no markup acts. */
export function plainOf(words: Words): string {
  let plain = '';
  for (const word of words) plain += typeof word === 'string' ? word : plainOfNodes(word.nodes);
  return plain;
}

function plainOfNodes(nodes: readonly TextNode[]): string {
  let plain = '';
  for (const node of nodes) plain += plainOfNode(node);
  return plain;
}

function plainOfNode(node: TextNode): string {
  if (node.kind === 'text') return node.value;
  if (node.kind === 'code') return node.text;
  if (node.kind === 'url') return node.url;
  return 'children' in node ? plainOfNodes(node.children) : '';
}
