import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineWidth } from '../../src/terminal/lines/line-width.ts';
import { span } from '../../src/terminal/lines/span.ts';
import { wrapPieces } from '../../src/terminal/lines/wrap-pieces.ts';
import { hostileText } from '../support/hostile.ts';

const textOf = (text: string, width: number): readonly string[] =>
  wrapPieces([{ text, style: {} }], width).map((line) => line.map((span) => span.text).join(''));

describe('wrapPieces', () => {
  it.each([
    ['fits', 'one two', 10, ['one two']],
    ['at a space', 'one two three', 8, ['one two', 'three']],
    ['at the very edge', 'one two', 3, ['one', 'two']],
    ['a long word', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['a long word after a short one', 'a bcdefgh', 4, ['a', 'bcde', 'fgh']],
    ['breaks in the text', 'a\n\nb', 5, ['a', '', 'b']],
    ['nothing', '', 5, ['']],
    ['a tab', '\tx', 8, ['    x']],
    ['East Asian text anywhere', '日本語テキスト', 5, ['日本', '語テ', 'キス', 'ト']],
    ['no emoji in halves', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 5, ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']],
    ['no accent off its letter', 'ae\u0301e\u0301', 2, ['ae\u0301', 'e\u0301']],
    ['a character wider than the line', '日', 1, ['日']],
    ['control characters away', 'a\u001B[31mb\u009Bc\u202Ed', 20, ['a[31mbcd']],
    ['half a pair away', 'a\uD800b', 5, ['ab']],
  ])('wraps: %s', (_, text, width, lines) => {
    expect(textOf(text, width)).toEqual(lines);
  });

  it('keeps every style on its text', () => {
    const bold = { bold: true } as const;
    const lines = wrapPieces(
      [
        { text: 'ab ', style: {} },
        { text: 'cd', style: bold },
      ],
      3,
    );
    expect(lines).toEqual([[span('ab')], [span('cd', bold)]]);
  });

  it('makes no line wider than asked for', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 2, max: 60 }), (text, width) => {
        for (const line of wrapPieces([{ text, style: {} }], width))
          expect(lineWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('loses nothing but spaces', () => {
    const visible = (text: string): string => text.replaceAll(/[\s\p{Cc}\p{Cs}]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        expect(visible(textOf(text, width).join(''))).toBe(visible(text));
      }),
    );
  });
});
