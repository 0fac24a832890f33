import { expect, test } from 'vitest';
import { parseHtml } from '../../src/html/parse-html.ts';
import { writeHtml } from '../../src/html/write-html.ts';

test.each<[why: string, html: string, written: string]>([
  ['text', 'a &amp; b&nbsp;c', 'a &amp; b&nbsp;c'],
  ['quotes are written plainly', '&quot;&#39;', `"'`],
  ['line breaks lose their slash', 'a<br />b', 'a<br>b'],
  ['a carriage return is a newline', 'a\rb\r\nc', 'a\nb\nc'],
  ['a stray end', 'a</b></span></div>b', 'ab'],
  ['what stays open is closed', '<b>a<i>b', '<b>a<i>b</i></b>'],
  ['overlapping formatting', '<b>1<i>2</b>3</i>', '<b>1<i>2</i></b><i>3</i>'],
  ['an end over a span', '<span>1<b>2</span>3</b>', '<span>1<b>2</b></span><b>3</b>'],
  ['formatting over a block', '<b>1<div>2</b>3</div>', '<b>1</b><div><b>2</b>3</div>'],
  [
    'formatting over a block with more between',
    '<b><i><span><div>x</b>y</div></span>z',
    '<b><i><span></span></i></b><i><div><b>x</b>y</div>z</i>',
  ],
  ['a block does not let a span end', '<span><div>a</span>b</div>', '<span><div>ab</div></span>'],
  ['a link in a link', '<a href="1">a<a href="2">b</a>c</a>', '<a href="1">a</a><a href="2">b</a>c'],
  [
    'a link in a link over a block',
    '<a href="1"><div><a href="2">x',
    '<a href="1"></a><div><a href="1"></a><a href="2">x</a></div>',
  ],
  [
    'three of a kind are reopened',
    '<div><b><b><b><b>a</div>b',
    '<div><b><b><b><b>a</b></b></b></b></div><b><b><b>b</b></b></b>',
  ],
  [
    'many blocks at once',
    '<b><div><div><div>x</b>y',
    '<b></b><div><b></b><div><b></b><div><b>x</b>y</div></div></div>',
  ],
  ['an attribute of every form', `<a x="1" y='2' z=3 w>a</a>`, '<a x="1" y="2" z="3" w="">a</a>'],
  ['the first of two attributes', '<a x="1" x="2">a</a>', '<a x="1">a</a>'],
  ['an open quote drops the rest', 'a<a href="b>c', 'a'],
  ['an open tag drops the rest', 'a<a href', 'a'],
  ['a lone bracket', 'a < b', 'a &lt; b'],
])('%s', (_why, html, written) => {
  expect(writeHtml(parseHtml(html).children)).toBe(written);
});

test('what is nested deeper than a browser goes stands side by side', () => {
  let depth = 0;
  for (let nodes = parseHtml('<span>'.repeat(2000)).children; nodes.length > 0; depth += 1) {
    nodes = nodes.flatMap((node) => (typeof node === 'string' ? [] : node.children));
  }
  expect(depth).toBeLessThanOrEqual(512);
});
