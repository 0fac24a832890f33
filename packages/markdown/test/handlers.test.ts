import { fmt, reply } from '@riposte/builder';
import { expect, it } from 'vitest';
import type { Context } from '../src/convert/context.ts';
import { convertNode } from '../src/convert/convert-node.ts';
import { markdown } from '../src/index.ts';
import { orPlain } from '../src/convert/or-plain.ts';
import { plainText } from '../src/convert/plain-text.ts';
import { collectNotes } from '../src/notes/collect-notes.ts';
import { parseMarkdown } from '../src/parse/parse-markdown.ts';
import { plainOf } from '../src/pieces/plain-of.ts';
import { visible } from './support/see.ts';

const context: Context = {
  source: '',
  attach: true,
  indent: '',
  marks: [],
  link: undefined,
  quotes: 0,
  depth: 0,
  definitions: new Map(),
  footnotes: { definitions: new Map(), numberOf: () => 1, named: () => [] },
  note: () => undefined,
  convert: convertNode,
};

/** Trees that come from elsewhere hold what the parser never makes. */
it.each([
  [{ type: 'yaml', value: 'title: x' } as const, 'title: x'],
  [
    {
      type: 'tableRow',
      children: [{ type: 'tableCell', children: [{ type: 'text', value: 'a' }] }],
    } as const,
    'a',
  ],
  [{ type: 'imageReference', identifier: 'none', referenceType: 'full', alt: 'a' } as const, 'a'],
  [{ type: 'linkReference', identifier: 'none', referenceType: 'full', children: [] } as const, ''],
])('shows the text of %j', (node, text) => {
  const pieces = convertNode(structuredClone(node) as never, context);
  expect(pieces.map((piece) => (piece.kind === 'text' ? plainOf(piece.text) : '')).join('')).toBe(text);
});

it('finds the picture of a reference', () => {
  const source = '![a][x]\n\n[x]: https://e.com/a.png';
  expect(visible(markdown(source, { attach: false }))).toBe(
    visible(reply(['a ', fmt.url('https://e.com/a.png')])),
  );
});

it('knows numbers of characters within HTML', () => {
  expect(visible(markdown('<p>&#169; &#x41; &copy; &none;</p>'))).toBe('© A © &none;');
});

it('shows a source as it is where the parser gives up', () => {
  const notes = collectNotes();
  const [piece] = orPlain('**a', notes, () => {
    throw new RangeError('too deep');
  });
  expect(piece?.kind === 'text' && plainOf(piece.text)).toBe('**a');
  expect(notes.collected()).toMatchObject([{ code: 'MARKDOWN_NOT_PARSED' }]);
});

it('has the text of a tree of any depth', () => {
  expect(plainText(parseMarkdown('> a **b** `c` ![d](/e)\n>\n> f  \n> g'))).toBe('a b c d\nfg');
});
