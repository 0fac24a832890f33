import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToBb } from '../../../src/attach/html/html-to-bb.ts';

describe('htmlToBb', () => {
  it.each([
    ['plain < text > & more', 'plain < text > & more'],
    ['<b>a</b> <I>b</I> <u>c</u> <s>d</s>', '[b]a[/b] [I]b[/I] [u]c[/u] [s]d[/s]'],
    ['<b><i>a</i></b>', '[b][i]a[/i][/b]'],
    ['<b>a', '<b>a'],
    ['a</b>', 'a</b>'],
    ['<b></b>', '<b></b>'],
    ['<b class="x">a</b>', '<b class="x">a</b>'],
    ['<body>a</body>', '<body>a</body>'],
    ['a<br>b<br />c<hr>d&nbsp;e#BR#f', 'a[br]b[br]c------[BR]d e[BR]f'],
    ['<a href="https://e.com">x</a>', '[url=https://e.com]x[/url]'],
    ["<a class=x href='/y'>x</a>", '[url=/y]x[/url]'],
    ['<a href=/y>x</a>', '[url=/y]x[/url]'],
    ['<a>x</a>', '<a>x</a>'],
    ['<font color="#f00">x</font>', '[color=#f00]x[/color]'],
    ['<font color="#f00" size="2">x</font>', '[size=2]x[/size]'],
    ['<font size="2" color="#f00">x</font>', '[color=#f00]x[/color]'],
    ['<a href="/y"></a>', '[url=/y][/url]'],
    ['<span></span>', ''],
    ['<font size=20>x</font>', '[size=20]x[/size]'],
    ['<font face="x">x</font>', 'x'],
    ['<span style="color: #ff0000">x</span>', 'x'],
    ['<span color=#ff0000>x</span>', '[color=#ff0000]x[/color]'],
    ['<div><span>x</span></div>', 'x'],
  ])('%j becomes %j', (html, text) => {
    expect(htmlToBb(html)).toBe(text);
  });

  it('leaves text without tags alone', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/[<#&]/.test(text));
        expect(htmlToBb(text)).toBe(text);
      }),
    );
  });
});
