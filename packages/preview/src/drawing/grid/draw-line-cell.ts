import type { DrawnGridItem } from '../../types/drawn-attach.ts';
import { present } from '../present.ts';
import type { GridCell } from './grid-cell.ts';

/** LINE: the value under the name, and the next row beside it. */
export function drawLineCell({ name, value, width, tone, link }: GridCell): DrawnGridItem {
  return { display: 'line', value: value ?? [], tone, ...present({ name, link, width: value && width }) };
}
