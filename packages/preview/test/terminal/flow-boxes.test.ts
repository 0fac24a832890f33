import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/terminal/lines/line.ts';
import { span } from '../../src/terminal/lines/span.ts';
import { flowBoxes } from '../../src/terminal/lines/flow-boxes.ts';

const box = (...lines: string[]): { lines: Line[] } => ({ lines: lines.map((text) => [span(text)]) });

describe('flowBoxes', () => {
  it.each([
    ['none', [], 10, []],
    ['side by side', [box('a'), box('b')], 10, ['a  b']],
    ['below, where there is no room', [box('aaaa'), box('bbbb')], 9, ['aaaa', 'bbbb']],
    ['of different heights', [box('a', 'aa'), box('b'), box('c', 'c')], 20, ['a   b  c', 'aa     c']],
    ['with a least width', [{ ...box('a'), minWidth: 4 }, box('b')], 20, ['a     b']],
    ['wide characters', [box('日本', 'x'), box('b', 'b')], 20, ['日本  b', 'x     b']],
  ])('sets boxes: %s', (_, boxes, width, lines) => {
    const flowed = flowBoxes(boxes, { width, gap: 2 });
    expect(flowed.map((line) => line.map(({ text }) => text).join(''))).toEqual(lines);
  });
});
