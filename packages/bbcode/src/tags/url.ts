import { literal } from '../write/leaves.ts';
import { link } from './link.ts';
import type { Tag } from './tag.ts';

/** An address that shows itself. */
export interface UrlNode {
  readonly kind: 'url';
  /** Starts as `isSafeUrl` says; another one is written as text. */
  readonly url: string;
}

export const url: Tag<UrlNode> = {
  write: (node, scope) =>
    link.write({ kind: 'link', url: node.url, children: [{ kind: 'text', value: node.url }] }, scope),
  writePlain: (node, scope) => literal(node.url, scope),
};
