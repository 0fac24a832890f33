import { positions } from '../positions/positions.ts';
import type { Leaf } from '../write/leaf.ts';
import { hasMark } from '../write/marks.ts';
import type { Tag } from './tag.ts';
import type { TextNode } from './text-node.ts';

/** A quote, line by line: `>>` (client.md §2). */
export interface QuoteNode {
  readonly kind: 'quote';
  readonly children: readonly TextNode[];
}

/** Outside of all tags: the client only looks at what a line starts with. */
const LINE_START: Leaf = { kind: 'code', code: '>>', marks: [] };
const NEXT_LINE: Leaf = { kind: 'code', code: '\n>>', marks: [] };
const LINE_BREAK: Leaf = { kind: 'break' };

export const quote: Tag<QuoteNode> = {
  write(node, scope) {
    // A link cannot hold a quote, nor a quote another.
    if (hasMark(scope, 'link') || scope.inQuote) return scope.unroll(node.children, scope);
    const leaves = scope.unroll(node.children, { ...scope, inQuote: true });
    return [LINE_BREAK, LINE_START, ...leaves.flatMap(splitLines), LINE_BREAK];
  },
};

function splitLines(leaf: Leaf): readonly Leaf[] {
  if (leaf.kind !== 'literal' || positions[leaf.position].lines === 'spaces') return [leaf];
  return leaf.text
    .split(/\r\n?|\n/)
    .flatMap((text, index): readonly Leaf[] =>
      index === 0 ? [{ ...leaf, text }] : [NEXT_LINE, { ...leaf, text }],
    );
}
