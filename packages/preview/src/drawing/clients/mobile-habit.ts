import { drawBlockCell } from '../grid/draw-block-cell.ts';
import { drawStackedRow } from '../grid/draw-stacked-row.ts';
import { readAsMobile } from './read-as-mobile.ts';
import type { Habit } from './habit.ts';

/** The mobile app: every grid is stacked, delimiters are all alike (client.md §7). Which CONTEXT it hides is inferred. */
export const mobileHabit: Habit = {
  read: readAsMobile,
  defaultBar: 'primary',
  gridDisplays: { BLOCK: drawBlockCell, LINE: drawBlockCell, ROW: drawStackedRow, TABLE: drawBlockCell },
  delimiter: () => ({ width: 200 }),
  hiddenContext: 'DESKTOP',
};
