import { isBlank } from '../escape/is-blank.ts';
import { isSafeUrl } from '../urls/is-safe-url.ts';
import { hasMark, within } from '../write/marks.ts';
import { plainText } from '../write/plain-text.ts';
import { writeAddress } from '../write/write-address.ts';
import type { Tag } from './tag.ts';
import type { TextNode } from './text-node.ts';

/** A label that opens an address: `[url=…]` (client.md §2). */
export interface LinkNode {
  readonly kind: 'link';
  /** Passes `isSafeUrl`; a link with another address is written as its label alone. */
  readonly url: string;
  /** Empty: the address itself. */
  readonly children: readonly TextNode[];
}

export const link: Tag<LinkNode> = {
  write(node, scope) {
    // The client cannot nest links, and drops one whose scheme it does not know.
    if (hasMark(scope, 'link') || !isSafeUrl(node.url)) return scope.unroll(node.children, scope);
    const open = `[url=${writeAddress(node.url)}]`;
    const inner = within({ ...scope, position: 'label' }, { kind: 'link', open, close: '[/url]' });
    const label = plainText(node.children, scope);
    const children: readonly TextNode[] = isBlank(label)
      ? [{ kind: 'text', value: node.url }]
      : node.children;
    return scope.unroll(children, inner);
  },
};
