import type { TextNode } from '../tags/text-node.ts';
import type { Scope } from './scope.ts';

/** What is left of nodes where no tag acts, unescaped. */
export function plainText(nodes: readonly TextNode[], scope: Scope): string {
  return scope
    .unroll(nodes, { ...scope, tags: false })
    .filter((leaf) => leaf.kind !== 'break')
    .map((leaf) => (leaf.kind === 'literal' ? leaf.text : leaf.code))
    .join('');
}
