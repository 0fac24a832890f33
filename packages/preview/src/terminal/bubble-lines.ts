import type { Line } from './lines/line.ts';
import { padLine } from './lines/pad-line.ts';
import { widest } from './lines/widest.ts';

/** Lines in a box as wide as they need. */
export function bubbleLines(lines: readonly Line[]): readonly Line[] {
  const width = widest(lines);
  const edge = '─'.repeat(width + 2);
  return [
    [{ text: `╭${edge}╮`, style: {} }],
    ...lines.map((line) => [{ text: '│ ', style: {} }, ...padLine(line, width), { text: ' │', style: {} }]),
    [{ text: `╰${edge}╯`, style: {} }],
  ];
}
