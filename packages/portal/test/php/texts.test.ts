import { describe, expect, it } from 'vitest';
import { breaksToSpaces } from '../../src/php/breaks-to-spaces.ts';
import { codePoints } from '../../src/php/code-points.ts';
import { escapeHtml } from '../../src/php/escape-html.ts';
import { trim } from '../../src/php/trim.ts';

describe('trim removes the six bytes of PHP', () => {
  it.each([
    [' \t\n\r\0\u000bx \0', 'x'],
    ['x', 'x'],
    ['', ''],
    ['   ', ''],
    ['\u00a0x\u2003', '\u00a0x\u2003'],
    ['\fx', '\fx'],
  ])('%j becomes %j', (text, trimmed) => {
    expect(trim(text)).toBe(trimmed);
  });
});

describe('breaksToSpaces takes every break once', () => {
  it.each([
    ['a\r\nb', 'a b'],
    ['a\n\rb', 'a  b'],
    ['a\u000bb\fc\u0085d\u2028e\u2029f', 'a b c d e f'],
    ['a\tb', 'a\tb'],
  ])('%j becomes %j', (text, line) => {
    expect(breaksToSpaces(text)).toBe(line);
  });
});

describe('escapeHtml leaves the apostrophe', () => {
  it.each([
    ['a&b<c>"d"\'', "a&amp;b&lt;c&gt;&quot;d&quot;'"],
    ['&amp;', '&amp;amp;'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });
});

describe('codePoints counts as mb_strlen', () => {
  it.each([
    ['', 0],
    ['aé', 2],
    ['😀😀', 2],
    ['👨‍👩‍👧', 5],
  ])('%j has %d', (text, length) => {
    expect(codePoints(text)).toBe(length);
  });
});
