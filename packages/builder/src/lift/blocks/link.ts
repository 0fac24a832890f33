import type { BlockNode } from '../../attach/block-node.ts';
import { createLink } from '../../attach/blocks/link.ts';
import { liftAttachText } from '../lift-text.ts';
import { numberOf, onlyOf, said, textOf } from '../values.ts';

/** A link without a label has no options: those of the builder stand behind one. */
export function liftLink(stored: unknown): BlockNode | undefined {
  const link = onlyOf(stored);
  const url = textOf(link?.LINK);
  if (link === undefined || url === undefined) return undefined;
  const label = textOf(link.NAME);
  if (label === undefined) return createLink(undefined, url, {});
  const desc = textOf(link.DESC);
  return createLink(
    label,
    url,
    said({
      desc: desc === undefined ? undefined : liftAttachText(desc),
      preview: textOf(link.PREVIEW),
      width: numberOf(link.WIDTH),
      height: numberOf(link.HEIGHT),
    }),
  );
}
