import type { DrawnGridItem } from '../../types/drawn-attach.ts';
import { present } from '../present.ts';
import type { GridCell } from './grid-cell.ts';

/** ROW: the value beside the name. Where one of them is missing, the other takes both columns and WIDTH means nothing. */
export function drawRowCell({ name, value, width, tone, link }: GridCell): DrawnGridItem {
  if (value === undefined) return { display: 'row', ...present({ name }) };
  return { display: 'row', value, tone, ...present({ name, link, width: name && width }) };
}
