import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emit, splitText, type TextNode } from '../../src/index.ts';
import { hostile, nodeTrees } from '../properties/nodes.ts';
import { text } from '../tags/cases.ts';

function bold(...children: readonly TextNode[]): TextNode {
  return { kind: 'bold', children };
}

function split(nodes: readonly TextNode[], limit: number): readonly string[] {
  return splitText(nodes, limit).map((part) => emit(part, 'message').trim());
}

const link: TextNode = { kind: 'link', url: '/x', children: [text('a b c')] };

test.each<[why: string, nodes: readonly TextNode[], limit: number, parts: readonly string[]]>([
  ['nothing', [], 10, []],
  ['nothing to see', [text(' \n ')], 10, []],
  ['what fits', [text('one two')], 7, ['one two']],
  ['words', [text('one two three')], 8, ['one two', 'three']],
  ['sentences before words', [text('One two. Three four five')], 18, ['One two.', 'Three four five']],
  ['lines before sentences', [text('One two.\nThree. Four')], 17, ['One two.', 'Three. Four']],
  ['paragraphs before lines', [text('one two\n\nthree\nfour')], 16, ['one two', 'three\nfour']],
  ['not too early a place', [text('a. bcdefgh ijklm')], 12, ['a. bcdefgh', 'ijklm']],
  ['a word that is too long', [text('abcdefgh ij')], 3, ['abc', 'def', 'gh', 'ij']],
  ['an emoji stays whole', [text('😀😀😀')], 2, ['😀😀', '😀']],
  ['tags are opened again', [bold(text('one two'))], 11, ['[b]one[/b]', '[b]two[/b]']],
  ['a link stays whole', [text('one '), link, text(' two')], 22, ['one', '[url=/x]a b c[/url]', 'two']],
  ['even one that is too long', [text('one '), link], 5, ['one', '[url=/x]a b c[/url]']],
  ['code between lines', [{ kind: 'code', text: 'a\nb\nc' }], 16, ['[code]a\nb[/code]', '[code]c[/code]']],
  [
    'a line of code that is too long',
    [{ kind: 'code', text: 'abcd' }],
    15,
    ['[code]ab[/code]', '[code]cd[/code]'],
  ],
  ['a quote', [{ kind: 'quote', children: [text('one\ntwo')] }], 6, ['>>one', '>>two']],
  ['a limit below everything', [text('ab')], 0, ['ab']],
])('%s', (_why, nodes, limit, parts) => {
  expect(split(nodes, limit)).toEqual(parts);
});

const pieces = fc.array(
  fc.oneof(
    hostile.map(text),
    hostile.map((value) => bold(text(value))),
    hostile.map((value): TextNode => ({ kind: 'code', text: value })),
    hostile.map((value): TextNode => ({ kind: 'quote', children: [bold(text(value))] })),
  ),
  { maxLength: 8 },
);

describe('whatever is parted', { timeout: 60_000 }, () => {
  test('each part fits', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 40, max: 80 }), (nodes, limit) => {
        for (const part of split(nodes, limit)) expect(Array.from(part).length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 500 },
    );
  });

  test('nothing but white space is lost', () => {
    fc.assert(
      fc.property(
        nodeTrees({ quotes: true, addresses: true }),
        fc.integer({ min: 1, max: 100 }),
        (nodes, limit) => {
          const parts = splitText(nodes, limit).map((part) => emit(part, 'buttonText'));
          expect(visible(parts.join(''))).toBe(visible(emit(nodes, 'buttonText')));
        },
      ),
      { numRuns: 500 },
    );
  });
});

function visible(written: string): string {
  return written.replace(/[\s\u200B]/g, '');
}
