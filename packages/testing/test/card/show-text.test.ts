import { describe, expect, it } from 'vitest';
import { showText } from '../../src/card/show-text.ts';

describe('showText', () => {
  it.each([
    ['plain text', 'plain text'],
    ['two\nlines', 'two\nlines'],
    ['[\u200Bb]', '[‹U+200B›b]'],
    ['\u202Egnp.exe', '‹U+202E›gnp.exe'],
    ['\u001B[31m', '‹U+001B›[31m'],
    ['a\u2028b', 'a‹U+2028›b'],
    ['a\tb', 'a‹U+0009›b'],
    ['‹b›', '‹U+2039›b‹U+203A›'],
    ['👩‍💻 ❤️‍🔥', '👩‍💻 ❤️‍🔥'],
    ['a\u200Db', 'a‹U+200D›b'],
    ['\uD800', '‹U+D800›'],
    ['\u{E0041}', '‹U+E0041›'],
    ['Заказ 東京', 'Заказ 東京'],
  ])('shows %j as %j', (text, shown) => {
    expect(showText(text)).toBe(shown);
  });
});
