import type { Run } from '@riposte/bbcode';
import type { StoredGridRow } from '@riposte/portal';
import type { DrawnDelimiter, DrawnGridItem, Tone } from '../../types/drawn-attach.ts';
import type { GridCell } from '../grid/grid-cell.ts';

/** In what the clients differ that show whole messages. */
export interface Habit {
  /** Text as this client shows it, from what the web client would show. */
  readonly read: (runs: readonly Run[]) => readonly Run[];
  /** The bar of an attach without a colour token. */
  readonly defaultBar: Tone;
  /** How each DISPLAY of a grid row is drawn; null where it is not. */
  readonly gridDisplays: Readonly<
    Record<StoredGridRow['DISPLAY'], ((cell: GridCell) => DrawnGridItem) | null>
  >;
  readonly delimiter: (stored: DrawnDelimiter) => DrawnDelimiter;
  /** The CONTEXT that hides a button here. */
  readonly hiddenContext: 'MOBILE' | 'DESKTOP';
}
