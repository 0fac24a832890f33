import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { graphemeWidth } from '../../src/terminal/lines/grapheme-width.ts';
import { textWidth } from '../../src/terminal/lines/text-width.ts';

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['Отчёт', 5],
    ['日本語', 6],
    ['👍', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['🇩🇪', 2],
    ['e\u0301', 1],
    ['\u200B', 0],
    ['│ ▌ ●', 5],
    ['Ελλάδα', 6],
  ])('%s takes %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('takes no shortcut to a wrong width', () => {
    const codes = fc.integer({ min: 0x20, max: 0xffff }).filter((code) => code < 0xd800 || code > 0xdfff);
    fc.assert(
      fc.property(codes, (code) => {
        const char = String.fromCharCode(code);
        expect(graphemeWidth(char)).toBe(stringWidth(char));
      }),
      { numRuns: 2000 },
    );
  });
});
