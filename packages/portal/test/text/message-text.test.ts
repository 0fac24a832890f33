import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newText, updatedText } from '../../src/text/message-text.ts';

describe('newText', () => {
  it.each([
    ['x', 'x'],
    [' x\n', 'x'],
    ['a[BR]b[br]c#BR#d[Br]e', 'a\nb\nc\nd[Br]e'],
    ['[BR]x', 'x'],
    ['[BR]', ''],
  ])('%j is kept as %j', (text, stored) => {
    expect(newText(text)).toMatchObject({ stored, cut: false });
  });
});

describe('updatedText', () => {
  it.each([
    ['a[BR]b#BR#c', 'a\nb#BR#c'],
    [' x ', 'x'],
  ])('%j is kept as %j', (text, stored) => {
    expect(updatedText(text)).toMatchObject({ stored, cut: false });
  });

  it('is measured before its breaks are made', () => {
    const text = `${'x'.repeat(20_003)}[BR]`;
    expect(updatedText(text)).toMatchObject({ cut: true, length: 20_007 });
    expect(newText(text)).toMatchObject({ cut: false, length: 20_003 });
  });
});

describe.each([newText, updatedText])('the length rule of %o', (keep) => {
  it.each([
    [20_006, false, 20_006],
    [20_007, true, 20_006],
  ])('%d emoji: cut %s to %d code points', (length, cut, left) => {
    const { stored, ...rest } = keep('😀'.repeat(length));
    expect(rest).toEqual({ cut, length, mark: null });
    expect(Array.from(stored)).toHaveLength(left);
    expect(stored.endsWith(' (...)')).toBe(cut);
  });

  it('never cuts a pair in half', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'é', '😀'), { minLength: 20_000, maxLength: 20_050, size: 'max' }),
        (points) => {
          expect(keep(points.join('')).stored.isWellFormed()).toBe(true);
        },
      ),
      { numRuns: 20 },
    );
  });
});
