import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from '../src/index.ts';
import { parseMarkdown } from '../src/parse/parse-markdown.ts';
import type { Node } from '../src/tree/node.ts';
import { isWithin, letters, see, send, visible } from './support/see.ts';

const options = fc.record({ partial: fc.boolean(), attach: fc.boolean() });

/** Pieces that make something of each other. */
const pieces = fc.constantFrom(
  ...[
    '**',
    '*',
    '_',
    '__',
    '~~',
    '`',
    '``',
    '```',
    '~~~',
    '#',
    '## ',
    '> ',
    '>',
    '- ',
    '* ',
    '1. ',
    '2) ',
    '    ',
  ],
  ...[
    '\n',
    '\n\n',
    '  \n',
    '\\',
    '\t',
    '---',
    '===',
    '|',
    '|-|-|',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '[^1]',
    '[^1]: ',
  ],
  ...[
    '[1]: /x ',
    'https://e.com/a.png',
    'www.e.com',
    'a@b.c',
    '<b>',
    '</b>',
    '<br>',
    '<!--',
    '-->',
    '<x',
    '&lt;',
  ],
  ...[
    '[b]',
    '[/b]',
    '[send=/rm]',
    '[/send]',
    '[code]',
    '[/code]',
    '[put]',
    '[url=',
    '[user=1]',
    '[br]',
    '#BR#',
  ],
  ...[
    '####REPLACEMENT_MARK_1',
    '/me ',
    '&#91;',
    '$&',
    '\u200B',
    '\u00A0',
    '👨‍👩‍👧',
    'שלום',
    '\u202E',
    '\0',
    '\uD800',
  ],
  ...['a', 'слово', 'two words', '7', '- [ ] ', '- [x] ', '<script>', '\r\n', '-'.repeat(60)],
);
const sources = fc.oneof(
  fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** What Markdown has, and nothing else. */
const known =
  /^(?:[bis]|size:(?:22|20|18|16)|code|quote|link:(?:\/|https?:|ftp:|tel:|callto:|mailto:|skype:|viber:).*)$/s;

describe('any string', () => {
  it('becomes messages that the portal takes, in which nothing acts but Markdown', () => {
    fc.assert(
      fc.property(sources, options, (source, given) => {
        for (const { runs, freezes } of see(markdown(source, given))) {
          expect(freezes).toBeUndefined();
          expect(runs.flatMap(({ marks }) => marks).filter((mark) => !known.test(mark))).toEqual([]);
          expect(runs.filter((run) => 'atom' in run && !('image' in run.atom))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has something to see', () => {
    fc.assert(
      fc.property(sources, options, (source, given) => {
        expect(send(markdown(source, given)).length).toBeGreaterThan(0);
      }),
    );
  });

  it('keeps its letters, in order', () => {
    fc.assert(
      fc.property(sources, (source) => {
        fc.pre(!/\||\[\^|<|\(C\)|:[0-9a-f]{8}:/i.test(source));
        const wanted = letters(
          textOf(parseMarkdown(source.toWellFormed().replace(/(?![\n\t])\p{Cc}/gu, '')).root),
        );
        expect(letters(visible(markdown(source, { attach: false })))).toSatisfy((seen: string) =>
          isWithin(wanted, seen),
        );
      }),
      { numRuns: 150 },
    );
  });
});

it.each([
  ['quotes', '>'.repeat(20_000)],
  ['lists', '- '.repeat(20_000)],
  ['numbers', '1. '.repeat(10_000)],
  ['stars', '*'.repeat(20_000) + 'a' + '*'.repeat(20_000)],
  ['strikes', '~~a'.repeat(3_000)],
  ['brackets', '['.repeat(20_000)],
  ['pictures', '!['.repeat(5_000) + '](x)'.repeat(5_000)],
  ['blanks', `a${' '.repeat(60_000)}b`],
  ['signs of two kinds', '*a_'.repeat(20_000)],
  ['levels of lists', Array.from({ length: 300 }, (_, level) => `${' '.repeat(2 * level)}- a`).join('\n')],
  ['short rows of a wide table', `${'|a'.repeat(200)}\n${'|-'.repeat(200)}\n${'|b|\n'.repeat(2_000)}`],
  ['footnotes', Array.from({ length: 2_000 }, (_, index) => `a[^${index}]\n\n[^${index}]: b\n`).join('\n')],
  ['deep brackets', '[a]('.repeat(2_000)],
])('survives %s without end', (_name, source) => {
  expect(send(markdown(`${source}x`)).length).toBeGreaterThan(0);
  expect(send(markdown(`${source}x`, { partial: true })).length).toBeGreaterThan(0);
});

/** What the parser itself takes for text. */
function textOf(node: Node): string {
  if (node.kind === 'text' || node.kind === 'inlineCode' || node.kind === 'code') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

it.each([undefined, null, 7, {}, Symbol('x')])('takes %s for nothing', (given) => {
  expect(visible(markdown(given as never))).toBe('…');
});
