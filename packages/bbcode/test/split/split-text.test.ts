import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emit, splitText, type TextNode } from '../../src/index.ts';
import { expectedRuns } from '../properties/expected-runs.ts';
import { hostile, nodeTrees } from '../properties/nodes.ts';
import { ADDRESS } from '../../src/write/escape-addresses.ts';
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
  ['tags that leave no room go', [bold(text('one two'))], 4, ['one', 'two']],
  ['the innermost first', [bold({ kind: 'italic', children: [text('ab')] })], 9, ['[b]ab[/b]']],
  ['but never one that says where', [bold(link)], 5, ['[url=/x]a b c[/url]']],
  [
    'a link whose label is too long',
    [{ ...link, children: [text('one two three')] }],
    22,
    ['[url=/x]one two[/url]', '[url=/x]three[/url]'],
  ],
  ['a line of code where its tags do not fit', [{ kind: 'code', text: 'ab' }], 5, ['ab']],
  ['a bare address stays whole', [text('abcdefgh,www.e.com/x')], 12, ['abcdefgh,', 'www.e.com/x']],
  ['also where it is glued on both sides', [text('x"www.e.com"yz')], 11, ['x"www.e.com', '"yz']],
  ['rather without its tag', [bold(text('www.e.com/x'))], 20, ['www.e.com/x']],
  ['one that is too long alone is cut', [text('www.e.com/xyz')], 9, ['www.e.com', '/xyz']],
  ['an end that takes a sign to escape', [text('abc [ x')], 5, ['abc', `[ x`]],
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
const trees = nodeTrees({ quotes: true, addresses: true });

describe('whatever is parted', { timeout: 120_000 }, () => {
  test('each part fits', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 4, max: 80 }), (nodes, limit) => {
        for (const part of split(nodes, limit)) expect(Array.from(part).length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 1000 },
    );
  });

  test('a part that does not is one tag', () => {
    fc.assert(
      fc.property(trees, fc.integer({ min: 4, max: 100 }), (nodes, limit) => {
        for (const part of splitText(nodes, limit)) {
          if (Array.from(emit(part, 'message')).length <= limit) continue;
          expect(innermost(part)).toEqual([expect.not.stringMatching(/^(?:text|code)$/)]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing but white space is lost', () => {
    fc.assert(
      fc.property(trees, fc.integer({ min: 1, max: 100 }), (nodes, limit) => {
        const parts = splitText(nodes, limit).map((part) => emit(part, 'buttonText'));
        expect(visible(parts.join(''))).toBe(visible(emit(nodes, 'buttonText')));
      }),
      { numRuns: 1000 },
    );
  });

  test('every character keeps its marks where they leave it room', () => {
    fc.assert(
      fc.property(trees, fc.integer({ min: 800, max: 1200 }), (nodes, limit) => {
        const row = Array.from({ length: 8 }, () => [...nodes, text(' ')]).flat();
        expect(splitText(row, limit).flatMap(characters)).toEqual(characters(row));
      }),
      { numRuns: 500 },
    );
  });

  test('no address is cut that fits', () => {
    const words = fc.array(
      fc.constantFrom('https://e.com/a?b=1', 'www.e.com', 'word', ' ', '\n', '"', '(', ')', ',', '😀'),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 90 }), (shards, limit) => {
        const whole = shards.join('');
        fc.pre(addresses(whole).every((address) => emit([text(address)], 'message').length <= limit));
        const parts = splitText([text(whole)], limit).map((part) => emit(part, 'buttonText'));
        expect(parts.flatMap(addresses)).toEqual(addresses(whole));
      }),
      { numRuns: 1000 },
    );
  });

  test('neither depth nor length is too much', () => {
    let deep: TextNode = text('x');
    for (let level = 0; level < 50_000; level += 1) deep = bold(deep);
    expect(split([deep], 10)).toEqual(['[b]x[/b]']);
    expect(split([text('ab '.repeat(200_000))], 20_000)).toHaveLength(30);
  });
});

function visible(written: string): string {
  return written.replace(/[\s\u200B]/g, '');
}

const WHOLE: ReadonlySet<string> = new Set(['user', 'chat', 'context', 'link']);

function addresses(written: string): readonly string[] {
  return written.match(ADDRESS) ?? [];
}

function innermost(nodes: readonly TextNode[]): readonly string[] {
  return nodes.flatMap((node) =>
    'children' in node && !WHOLE.has(node.kind) ? innermost(node.children) : [node.kind],
  );
}

/** Each visible character with its marks. */
function characters(nodes: readonly TextNode[]): readonly string[] {
  return expectedRuns(nodes).flatMap(({ text: shown, marks }) =>
    Array.from(visible(shown), (sign) => [sign, ...[...new Set(marks)].sort()].join(' ')),
  );
}
