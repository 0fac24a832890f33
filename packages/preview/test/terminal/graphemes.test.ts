import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes } from '../../src/terminal/lines/graphemes.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const family = '👩‍👩‍👧‍👦';

describe('graphemes', () => {
  it.each([
    ['', []],
    ['abc', ['a', 'b', 'c']],
    ['Я🇩🇪e\u0301', ['Я', '🇩🇪', 'e\u0301']],
    [family.repeat(100), Array<string>(100).fill(family)],
    [`x${'😀'.repeat(300)}`, ['x', ...Array<string>(300).fill('😀')]],
  ])('takes apart %s', (text, list) => {
    expect(graphemes(text)).toEqual(list);
  });

  it('agrees with the segmenter over the edges of its windows', () => {
    const unit = fc.constantFrom('я', family, '😀', '🇩🇪', 'e\u0301', '日', ' ');
    fc.assert(
      fc.property(fc.array(unit, { minLength: 100, maxLength: 300 }), (units) => {
        const text = units.join('');
        expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
      }),
      { numRuns: 50 },
    );
  });

  it('breaks no pair of surrogates, not even in a character without end', () => {
    for (const offset of [0, 1]) {
      const text = 'я'.repeat(offset) + '😀' + '\u{1F3FB}'.repeat(400) + '\u0301'.repeat(600);
      expect(graphemes(text).join('')).toBe(text);
      expect(graphemes(text).every((grapheme) => !/\p{Cs}/u.test(grapheme))).toBe(true);
    }
  });
});
