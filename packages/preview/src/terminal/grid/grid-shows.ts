import type { DrawnGridItem } from '../../types/drawn-attach.ts';
import type { Layout } from '../layout.ts';
import type { Line } from '../lines/line.ts';
import { showBlockItems } from './show-block-items.ts';
import { showLineItems } from './show-line-items.ts';
import { showRowItems } from './show-row-items.ts';

/** How grid items of each display are laid out. */
export const gridShows: Readonly<
  Record<DrawnGridItem['display'], (items: readonly DrawnGridItem[], layout: Layout) => readonly Line[]>
> = { block: showBlockItems, line: showLineItems, row: showRowItems };
