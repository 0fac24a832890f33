import { test } from 'vitest';
import type { TextNode } from '../../src/index.ts';
import { expectWritten, text } from './cases.ts';

function quote(...children: readonly TextNode[]): TextNode {
  return { kind: 'quote', children };
}

const bold: TextNode = { kind: 'bold', children: [text('a\nb')] };

test.each<[why: string, nodes: readonly TextNode[], message: string, plain: string]>([
  ['alone', [quote(text('a'))], '>>a', 'a'],
  ['two lines', [quote(text('a\r\nb'))], '>>a\n>>b', 'a\r\nb'.replace('\r', '')],
  ['behind text', [text('a'), quote(text('b'))], 'a\n>>b', 'ab'],
  ['behind a line break', [text('a\n'), quote(text('b'))], 'a\n>>b', 'a\nb'],
  ['before text', [quote(text('a')), text('b')], '>>a\nb', 'ab'],
  ['before a line break', [quote(text('a')), text('\nb')], '>>a\nb', 'a\nb'],
  ['tags over lines', [quote(bold)], '>>[b]a[/b]\n>>[b]b[/b]', 'a\nb'],
  [
    'inside tags',
    [{ kind: 'bold', children: [text('a'), quote(text('b')), text('c')] }],
    '[b]a[/b]\n>>[b]b[/b]\n[b]c[/b]',
    'abc',
  ],
  ['in a quote', [quote(text('a'), quote(text('b')))], '>>ab', 'ab'],
  ['in a link', [{ kind: 'link', url: '/x', children: [quote(text('a'))] }], '[url=/x]a[/url]', 'a'],
  [
    'around a link over lines',
    [quote({ kind: 'link', url: '/x', children: [text('a\nb')] })],
    '>>[url=/x]a b[/url]',
    'a\nb',
  ],
  ['around ready code', [quote({ kind: 'raw', code: '[b]a[/b]' })], '>>[b]a[/b]', '[b]a[/b]'],
])('%s', (_why, nodes, message, plain) => {
  expectWritten(nodes, { message, plain });
});
