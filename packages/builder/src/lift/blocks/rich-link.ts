import type { BlockNode } from '../../attach/block-node.ts';
import { createRichLink } from '../../attach/blocks/rich-link.ts';
import { unescapeHtml } from '../to-sent.ts';
import { onlyOf, said, textOf } from '../values.ts';

/** Its texts are HTML (client.md §2). */
export function liftRichLink(stored: unknown): BlockNode | undefined {
  const link = onlyOf(stored);
  const label = textOf(link?.NAME);
  const url = textOf(link?.LINK);
  if (link === undefined || label === undefined || url === undefined) return undefined;
  const desc = textOf(link.DESC);
  const options = {
    desc: desc === undefined ? undefined : unescapeHtml(desc),
    preview: textOf(link.PREVIEW),
  };
  return createRichLink(unescapeHtml(label), url, said(options));
}
