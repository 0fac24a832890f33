import { drawGridItem } from '../grid/draw-grid-item.ts';
import { drawItems } from '../draw-items.ts';
import type { BlockDrawer } from './block-drawer.ts';

/** GRID: names with values, stacked, side by side or in two columns. */
export const drawGrid: BlockDrawer = (content, path, drawing) => ({
  block: { grid: drawItems(content, path, drawing, (item, place) => drawGridItem(item, place, drawing)) },
});
