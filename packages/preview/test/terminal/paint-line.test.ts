import { describe, expect, it } from 'vitest';
import type { Style } from '../../src/terminal/lines/line.ts';
import { span } from '../../src/terminal/lines/span.ts';
import { paintLine } from '../../src/terminal/paint-line.ts';

const rows: readonly (readonly [Style, string])[] = [
  [{}, 'x'],
  [{ bold: true }, '\u001B[1mx\u001B[0m'],
  [{ bold: true, dim: true, italic: true, underline: true, strike: true }, '\u001B[1;2;3;4;9mx\u001B[0m'],
  [{ color: '#00ace3' }, '\u001B[38;2;0;172;227mx\u001B[0m'],
  [{ background: '#ffffff' }, '\u001B[48;2;255;255;255mx\u001B[0m'],
  [
    { link: 'https://a.example/?q=ж\u001B\\' },
    '\u001B]8;;https://a.example/?q=%D0%B6\\\u001B\\x\u001B]8;;\u001B\\',
  ],
];

describe('paintLine', () => {
  it.each(rows)('paints %o', (style, painted) => {
    expect(paintLine([span('x', style)], { color: true, links: true })).toBe(painted);
  });

  it.each(rows)('writes no escape sequence without colour: %o', (style) => {
    expect(paintLine([span('x', style)], { color: false, links: true })).toBe('x');
  });
});
