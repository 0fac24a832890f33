import type { DrawnDelimiter } from '../../types/drawn-attach.ts';
import { columns } from '../columns.ts';
import { delimiterColor } from '../colors.ts';
import type { Line } from '../lines/line.ts';
import { span } from '../lines/span.ts';
import type { BlockLayout } from './block-shows.ts';

/** A line of dashes. */
export function showDelimiter(delimiter: DrawnDelimiter, layout: BlockLayout): readonly Line[] {
  const width = Math.min(columns(delimiter.width), layout.width);
  return [[span('─'.repeat(width), { color: delimiter.color ?? delimiterColor })]];
}
