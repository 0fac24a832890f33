import type { StoredBlock } from '@riposte/portal';
import type { BlockDrawer } from './block-drawer.ts';
import { drawDelimiter } from './draw-delimiter.ts';
import { drawFiles } from './draw-files.ts';
import { drawGrid } from './draw-grid.ts';
import { drawImages } from './draw-images.ts';
import { drawLinks } from './draw-links.ts';
import { drawMessage } from './draw-message.ts';
import { drawRich } from './draw-rich.ts';
import { drawUsers } from './draw-users.ts';

type KeyOf<Union> = Union extends unknown ? keyof Union : never;

/** The kinds of block the portal stores. */
export type StoredBlockKind = KeyOf<StoredBlock>;

/** How each kind of stored block is drawn: the one list to extend for a new kind. */
export const blockDrawers: Readonly<Record<StoredBlockKind, BlockDrawer>> = {
  MESSAGE: drawMessage,
  DELIMITER: drawDelimiter,
  USER: drawUsers,
  LINK: drawLinks,
  RICH_LINK: drawRich,
  GRID: drawGrid,
  IMAGE: drawImages,
  FILE: drawFiles,
};
