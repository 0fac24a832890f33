import type { Line } from './lines/line.ts';
import { padLine } from './lines/pad-line.ts';
import { span } from './lines/span.ts';
import { widest } from './lines/widest.ts';

const left = span('│ ');
const right = span(' │');

/** Lines in a box as wide as they need. */
export function bubbleLines(lines: readonly Line[]): readonly Line[] {
  const width = widest(lines);
  const edge = '─'.repeat(width + 2);
  return [
    [span(`╭${edge}╮`)],
    ...lines.map((line) => [left, ...padLine(line, width), right]),
    [span(`╰${edge}╯`)],
  ];
}
