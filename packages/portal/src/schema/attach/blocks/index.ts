import type * as z from 'zod';
import type { BlockKey } from '../../../attach/blocks/index.ts';
import { delimiter, type DelimiterBlock } from './delimiter.ts';
import { file, type FileBlock } from './file.ts';
import { grid, type GridBlock } from './grid.ts';
import { image, type ImageBlock } from './image.ts';
import { link, type LinkBlock } from './link.ts';
import { message, type MessageBlock } from './message.ts';
import { richLink, type RichLinkBlock } from './rich-link.ts';
import { user, type UserBlock } from './user.ts';

/** A block of an attach as it is sent: exactly one key (portal.md §3.1 rule 10). */
export type Block =
  UserBlock | LinkBlock | RichLinkBlock | MessageBlock | GridBlock | ImageBlock | FileBlock | DelimiterBlock;

/** The schema of every kind of block. */
export const BLOCKS: Readonly<Record<BlockKey, z.ZodType<Block>>> = {
  USER: user,
  LINK: link,
  RICH_LINK: richLink,
  MESSAGE: message,
  GRID: grid,
  IMAGE: image,
  FILE: file,
  DELIMITER: delimiter,
};
