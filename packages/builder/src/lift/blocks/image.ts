import type { BlockNode } from '../../attach/block-node.ts';
import { createImage } from '../../attach/blocks/image.ts';
import { numberOf, onlyOf, said, textOf } from '../values.ts';

/** A picture without a label has no options: those of the builder stand behind one. */
export function liftImage(stored: unknown): BlockNode | undefined {
  const image = onlyOf(stored);
  const url = textOf(image?.LINK);
  if (image === undefined || url === undefined) return undefined;
  const label = textOf(image.NAME);
  if (label === undefined) return createImage(undefined, url, {});
  const options = {
    preview: textOf(image.PREVIEW),
    width: numberOf(image.WIDTH),
    height: numberOf(image.HEIGHT),
  };
  return createImage(label, url, said(options));
}
