import { bold } from './bold.ts';
import { italic } from './italic.ts';
import { link } from './link.ts';
import { raw } from './raw.ts';
import { strike } from './strike.ts';
import type { Tag } from './tag.ts';
import type { TextNode } from './text-node.ts';
import { text } from './text.ts';
import { underline } from './underline.ts';
import { url } from './url.ts';

/** Every kind of node; one that is forgotten does not compile. */
export const tags: { readonly [Kind in TextNode['kind']]: Tag<Extract<TextNode, { kind: Kind }>> } = {
  text,
  raw,
  bold,
  italic,
  underline,
  strike,
  link,
  url,
};
