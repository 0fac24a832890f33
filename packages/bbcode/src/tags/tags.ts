import { bold } from './bold.ts';
import { call } from './call.ts';
import { chat } from './chat.ts';
import { code } from './code.ts';
import { color } from './color.ts';
import { context } from './context.ts';
import { everyone } from './everyone.ts';
import { icon } from './icon.ts';
import { image } from './image.ts';
import { italic } from './italic.ts';
import { link } from './link.ts';
import { put } from './put.ts';
import { quote } from './quote.ts';
import { raw } from './raw.ts';
import { send } from './send.ts';
import { size } from './size.ts';
import { strike } from './strike.ts';
import { text } from './text.ts';
import { timestamp } from './timestamp.ts';
import { underline } from './underline.ts';
import { url } from './url.ts';
import { user } from './user.ts';
import type { Tag } from './tag.ts';
import type { TextNode } from './text-node.ts';

/** Every kind of node; one that is forgotten does not compile. */
export const tags: { readonly [Kind in TextNode['kind']]: Tag<Extract<TextNode, { kind: Kind }>> } = {
  text,
  raw,
  bold,
  italic,
  underline,
  strike,
  size,
  color,
  link,
  url,
  user,
  everyone,
  chat,
  context,
  send,
  put,
  call,
  code,
  quote,
  icon,
  image,
  timestamp,
};
