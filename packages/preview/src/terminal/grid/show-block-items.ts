import type { DrawnGridItem } from '../../types/drawn-attach.ts';
import type { Layout } from '../layout.ts';
import type { Line } from '../lines/line.ts';
import { nameLines } from './name-lines.ts';
import { valueLines } from './value-lines.ts';

/** BLOCK: the value under the name. */
export function showBlockItems(items: readonly DrawnGridItem[], layout: Layout): readonly Line[] {
  return items.flatMap((item) => [...nameLines(item, layout), ...valueLines(item, layout)]);
}
