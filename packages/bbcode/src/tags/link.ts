import { isSafeUrl } from '../urls/is-safe-url.ts';
import { escapeText } from '../escape/escape-text.ts';
import { hasMark, within } from '../write/marks.ts';
import type { Tag } from './tag.ts';
import type { TextNode } from './text-node.ts';

/** A label that opens an address: `[url=…]` (client.md §2). */
export interface LinkNode {
  readonly kind: 'link';
  /** Starts as `isSafeUrl` says; a link with another address is written as its label alone. */
  readonly url: string;
  readonly children: readonly TextNode[];
}

export const link: Tag<LinkNode> = {
  write(node, scope) {
    // The client cannot nest links, and drops one whose scheme it does not know.
    if (hasMark(scope, 'link') || !isSafeUrl(node.url)) return scope.unroll(node.children, scope);
    const open = `[url=${escapeText(node.url, 'url')}]`;
    return scope.unroll(
      node.children,
      within({ ...scope, position: 'label' }, { kind: 'link', open, close: '[/url]' }),
    );
  },
  writePlain: (node, scope) => scope.unroll(node.children, scope),
};
