import type { Opens } from '../../types/opens.ts';
import type { BlockVisitor } from '../../blocks/visit-block.ts';
import { writeDelimiter } from './write-delimiter.ts';
import { writeFiles } from './write-files.ts';
import { writeGrid } from './write-grid.ts';
import { writeImages } from './write-images.ts';
import { writeLinks } from './write-links.ts';
import { writeMessage } from './write-message.ts';
import { writeRich } from './write-rich.ts';
import { writeUsers } from './write-users.ts';

/** How each kind of block is written as HTML: the one list to extend for a new kind. */
export const blockWriters: BlockVisitor<Opens, string> = {
  message: writeMessage,
  delimiter: writeDelimiter,
  users: writeUsers,
  links: writeLinks,
  rich: writeRich,
  grid: writeGrid,
  images: writeImages,
  files: writeFiles,
};
