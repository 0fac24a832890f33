import { test } from 'vitest';
import type { TextNode } from '../../src/index.ts';
import { expectWritten, text, ZERO_WIDTH } from './cases.ts';

function link(url: string, ...children: readonly TextNode[]): TextNode {
  return { kind: 'link', url, children };
}

test.each<[why: string, node: TextNode, message: string, attach: string, plain: string]>([
  ['a label', link('/x', text('a')), '[url=/x]a[/url]', '[url=/x]a[/url]', 'a'],
  ['no label', link('/x'), '[url=/x]/x[/url]', '[url=/x]/x[/url]', ''],
  ['a blank label', link('/x', text(' \0')), '[url=/x]/x[/url]', '[url=/x]/x[/url]', ' '],
  [
    'blanks the portal trims',
    link('/x', text(' a ')),
    `[url=/x]${ZERO_WIDTH} a ${ZERO_WIDTH}[/url]`,
    '[url=/x] a [/url]',
    ' a ',
  ],
  [
    'a zero, which is no label to PHP',
    link('/x', text('0')),
    `[url=/x]0${ZERO_WIDTH}[/url]`,
    '[url=/x]0[/url]',
    '0',
  ],
  [
    'a mark the portal moves out',
    link('/x.', text('/x.')),
    `[url=/x.]/x.${ZERO_WIDTH}[/url]`,
    '[url=/x.]/x.[/url]',
    '/x.',
  ],
  [
    'a quotation the portal changes',
    link('/x', text('\\"')),
    `[url=/x]\\${ZERO_WIDTH}"[/url]`,
    `[url=/x]\\${ZERO_WIDTH}"[/url]`,
    '\\"',
  ],
  [
    'a word the portal changes',
    link('/x', text('JavaScript: javaſcript:')),
    `[url=/x]JavaScript${ZERO_WIDTH}: javaſcript${ZERO_WIDTH}:[/url]`,
    `[url=/x]JavaScript${ZERO_WIDTH}: javaſcript${ZERO_WIDTH}:[/url]`,
    'JavaScript: javaſcript:',
  ],
  ['line breaks', link('/x', text('a\nb')), '[url=/x]a b[/url]', '[url=/x]a b[/url]', 'a\nb'],
  ['an address of no use', link('javascript:x', text('a')), 'a', 'a', 'a'],
  ['an address a browser refuses', link('https://', text('a')), 'a', 'a', 'a'],
  [
    'an address with brackets',
    link('/a[1] "b"', text('a')),
    '[url=/a%5B1%5D%20%22b%22]a[/url]',
    '[url=/a%5B1%5D%20%22b%22]a[/url]',
    'a',
  ],
  [
    'an address with an entity',
    link('/?a&lt;=1', text('a')),
    '[url=/?a&lt%3B=1]a[/url]',
    '[url=/?a&lt%3B=1]a[/url]',
    'a',
  ],
  [
    'an address with a break word',
    link('/#BR#', text('a')),
    '[url=/#BR%23]a[/url]',
    '[url=/#BR%23]a[/url]',
    'a',
  ],
  [
    'an address with a word the portal changes',
    link('/?a=JavaScript:b', text('a')),
    '[url=/?a=JavaScript%3Ab]a[/url]',
    '[url=/?a=JavaScript%3Ab]a[/url]',
    'a',
  ],
  [
    'an address with a placeholder',
    link('/####MD', text('a')),
    '[url=/###%23MD]a[/url]',
    '[url=/###%23MD]a[/url]',
    'a',
  ],
  [
    'an address with a backslash',
    link('/a\\n', text('a')),
    '[url=/a%5Cn]a[/url]',
    '[url=/a%5Cn]a[/url]',
    'a',
  ],
  ['an address itself', { kind: 'url', url: '/x' }, '[url=/x]/x[/url]', '[url=/x]/x[/url]', '/x'],
])('%s', (_why, node, message, attach, plain) => {
  expectWritten([node], { message, attach, plain });
});
