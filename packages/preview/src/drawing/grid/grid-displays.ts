import type { StoredGridRow } from '@riposte/portal';
import type { DrawnGridItem } from '../../types/drawn-attach.ts';
import { drawBlockCell } from './draw-block-cell.ts';
import { drawLineCell } from './draw-line-cell.ts';
import { drawRowCell } from './draw-row-cell.ts';
import type { GridCell } from './grid-cell.ts';

/** How each stored DISPLAY is drawn; null where the web client has no rule for it (client.md §5). */
export const gridDisplays: Readonly<
  Record<StoredGridRow['DISPLAY'], ((cell: GridCell) => DrawnGridItem) | null>
> = { BLOCK: drawBlockCell, LINE: drawLineCell, ROW: drawRowCell, TABLE: null };
