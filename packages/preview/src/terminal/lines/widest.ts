import type { Line } from './line.ts';
import { lineWidth } from './line-width.ts';

/** Columns of the widest of some lines. */
export function widest(lines: readonly Line[]): number {
  return lines.reduce((width, line) => Math.max(width, lineWidth(line)), 0);
}
