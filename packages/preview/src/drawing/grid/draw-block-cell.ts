import type { DrawnGridItem } from '../../types/drawn-attach.ts';
import { present } from '../present.ts';
import type { GridCell } from './grid-cell.ts';

/** BLOCK: the value under the name. A linked value takes the colour of links, whatever its tone. */
export function drawBlockCell({ name, value, width, tone, link }: GridCell): DrawnGridItem {
  return {
    display: 'block',
    value: value ?? [],
    ...present({ name, link, width: value && width, tone: link === undefined ? tone : undefined }),
  };
}
