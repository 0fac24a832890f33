import { drawBlockCell } from '../grid/draw-block-cell.ts';
import { drawLineCell } from '../grid/draw-line-cell.ts';
import { drawRowCell } from '../grid/draw-row-cell.ts';
import type { Habit } from './habit.ts';

/** The web messenger, and the desktop app, which is the same (client.md §4 and §5). */
export const webHabit: Habit = {
  read: (runs) => runs,
  defaultBar: 'base',
  gridDisplays: { BLOCK: drawBlockCell, LINE: drawLineCell, ROW: drawRowCell, TABLE: null },
  delimiter: (stored) => stored,
  hiddenContext: 'MOBILE',
};
