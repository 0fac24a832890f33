import type { Opens } from '../../types/opens.ts';
import type { BlockVisitor } from '../../blocks/visit-block.ts';
import { tellDelimiter } from './tell-delimiter.ts';
import { tellFiles } from './tell-files.ts';
import { tellGrid } from './tell-grid.ts';
import { tellImages } from './tell-images.ts';
import { tellLinks } from './tell-links.ts';
import { tellMessage } from './tell-message.ts';
import { tellRich } from './tell-rich.ts';
import { tellUsers } from './tell-users.ts';

/** How each kind of block is told in plain text: the one list to extend for a new kind. */
export const blockTellers: BlockVisitor<Opens, string> = {
  message: tellMessage,
  delimiter: tellDelimiter,
  users: tellUsers,
  links: tellLinks,
  rich: tellRich,
  grid: tellGrid,
  images: tellImages,
  files: tellFiles,
};
