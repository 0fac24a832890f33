import type { Line } from './line.ts';
import { span } from './span.ts';
import { lineWidth } from './line-width.ts';

/** A line filled up with spaces to a number of columns. */
export function padLine(line: Line, width: number): Line {
  const missing = width - lineWidth(line);
  return missing > 0 ? [...line, span(' '.repeat(missing))] : line;
}
