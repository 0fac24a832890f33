import type { DrawnGridItem } from '../../types/drawn-attach.ts';
import { drawBlockCell } from './draw-block-cell.ts';
import type { GridCell } from './grid-cell.ts';

/**
 * ROW where it is drawn stacked, as the mobile app does (client.md §7). WIDTH is that of the name's column, which there
 * is none of here; that the app does not take it for the value's is inferred.
 */
export function drawStackedRow(cell: GridCell): DrawnGridItem {
  return drawBlockCell({ ...cell, width: undefined });
}
