import type { DrawnGridItem } from '../../types/drawn-attach.ts';
import { gridShows } from '../grid/grid-shows.ts';
import type { Line } from '../lines/line.ts';
import type { BlockLayout } from './block-shows.ts';

/** Names with values. Neighbours of one display are laid out together, so that their columns line up. */
export function showGrid(grid: readonly DrawnGridItem[], layout: BlockLayout): readonly Line[] {
  return groupByDisplay(grid).flatMap(({ display, items }) => gridShows[display](items, layout));
}

interface Group {
  readonly display: DrawnGridItem['display'];
  readonly items: DrawnGridItem[];
}

function groupByDisplay(grid: readonly DrawnGridItem[]): readonly Group[] {
  const groups: Group[] = [];
  for (const item of grid) {
    const last = groups.at(-1);
    if (last?.display === item.display) last.items.push(item);
    else groups.push({ display: item.display, items: [item] });
  }
  return groups;
}
