import type { StoredBlock } from '../../types/stored.ts';
import type { BlockReader } from './block-reader.ts';
import { delimiter } from './delimiter.ts';
import { file } from './file.ts';
import { grid } from './grid.ts';
import { image } from './image.ts';
import { link } from './link.ts';
import { message } from './message.ts';
import { richLink } from './rich-link.ts';
import { user } from './user.ts';

/** The key that says what a block is. */
export type BlockKey = KeyOf<StoredBlock>;
type KeyOf<B> = B extends StoredBlock ? keyof B & string : never;

/** Every kind of block, in the order in which the portal looks for their keys (portal.md §3.1 rule 10). */
export const BLOCKS = {
  USER: user,
  LINK: link,
  RICH_LINK: richLink,
  MESSAGE: message,
  GRID: grid,
  IMAGE: image,
  FILE: file,
  DELIMITER: delimiter,
} as const satisfies Readonly<Record<BlockKey, BlockReader>>;

/** The keys alone, in the same order. */
export const BLOCK_KEYS = [
  'USER',
  'LINK',
  'RICH_LINK',
  'MESSAGE',
  'GRID',
  'IMAGE',
  'FILE',
  'DELIMITER',
] as const satisfies readonly BlockKey[];
