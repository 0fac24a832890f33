import type { Line } from './line.ts';
import { textWidth } from './text-width.ts';

/** Columns of a line. */
export function lineWidth(line: Line): number {
  return line.reduce((width, { text }) => width + textWidth(text), 0);
}
