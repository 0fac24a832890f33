import type { Line } from './line.ts';

/** Columns of a line. */
export function lineWidth(line: Line): number {
  return line.reduce((sum, { width }) => sum + width, 0);
}
