import type { BlockVisitor } from '../../blocks/visit-block.ts';
import type { Opens } from '../../types/opens.ts';
import type { Layout } from '../layout.ts';
import type { Line } from '../lines/line.ts';
import { showDelimiter } from './show-delimiter.ts';
import { showFiles } from './show-files.ts';
import { showGrid } from './show-grid.ts';
import { showImages } from './show-images.ts';
import { showLinks } from './show-links.ts';
import { showMessage } from './show-message.ts';
import { showRich } from './show-rich.ts';
import { showUsers } from './show-users.ts';

/** The room a block has, and what a click on each of its items leads to. */
export interface BlockLayout extends Layout {
  readonly opens: Opens;
}

/** How each kind of block is laid out in a terminal: the one list to extend for a new kind. */
export const blockShows: BlockVisitor<BlockLayout, readonly Line[]> = {
  message: showMessage,
  delimiter: showDelimiter,
  users: showUsers,
  links: showLinks,
  rich: showRich,
  grid: showGrid,
  images: showImages,
  files: showFiles,
};
