import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFlush } from '../../src/pen/is-flush.ts';
import { keptCost } from '../../src/pen/kept-cost.ts';
import { BRACKET, COLON, DASH, LINE_END, MARKER, RARE, VISIBLE } from '../../src/pen/character-kinds.ts';
import { costOf, kindsOf, scan } from '../../src/pen/scan.ts';
import { anyText } from '../support/arbitrary-text.ts';

const names = { BRACKET, COLON, DASH, LINE_END, MARKER, RARE, VISIBLE };
const kindNames = (text: string): readonly string[] =>
  Object.entries(names)
    .filter(([, kind]) => (kindsOf(scan(text)) & kind) !== 0)
    .map(([name]) => name);

describe('scan', () => {
  it.each([
    ['', []],
    [' \t', []],
    ['Сделка 7', ['VISIBLE']],
    ['a "b"/c', ['VISIBLE']],
    ['a\nb', ['LINE_END', 'VISIBLE']],
    ['\u0085', ['LINE_END', 'VISIBLE']],
    ['[b]', ['BRACKET', 'VISIBLE']],
    ['a: b-c', ['COLON', 'DASH', 'VISIBLE']],
    ['&', ['MARKER', 'VISIBLE']],
    ['<>#', ['MARKER', 'VISIBLE']],
    ['\\', ['RARE', 'VISIBLE']],
    ['\u2028', ['LINE_END', 'RARE']],
    ['\u0007', ['RARE']],
    ['😀', ['RARE']],
    ['\u200b\u00ad\u3164', []],
  ])('%j has %j', (text, kinds) => {
    expect(kindNames(text)).toEqual(kinds);
  });

  it('counts what the slower count counts, where nothing is rare', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const scanned = scan(text);
        if ((kindsOf(scanned) & RARE) !== 0 || !isFlush(text)) return;
        expect(costOf(scanned)).toBe(keptCost(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it('counts texts of any length', () => {
    for (const length of [1, 255, 256, 8_388_608, 20_000_000])
      expect(costOf(scan('/'.repeat(length)))).toBe(2 * length + 2);
  });

  it('finds of every character whether something is to be seen of it', () => {
    const invisible = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
    for (let code = 0; code < 0x1_0000; code += 1) {
      // Halves of pairs are looked at as pairs, elsewhere; U+0085 and DEL have a box for a picture.
      if ((code >= 0xd800 && code <= 0xdfff) || (code >= 0x7f && code <= 0x9f)) continue;
      const character = String.fromCharCode(code);
      expect([code, (kindsOf(scan(character)) & VISIBLE) !== 0]).toEqual([code, !invisible.test(character)]);
    }
  });
});
