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
  attach: true,
  indent: '',
  marks: [],
  link: undefined,
  quotes: 0,
  depth: 0,
  footnotes: { definitions: new Map(), numberOf: () => 1, named: [] },
  note: () => undefined,
  convert: convertNode,
};

const lines = { line: 1, endLine: 1 };

it('shows the text of a row and a cell that no table holds', () => {
  const cell = { kind: 'tableCell', children: [{ kind: 'text', value: 'a', ...lines }], ...lines } as const;
  const pieces = convertNode({ kind: 'tableRow', children: [cell], ...lines }, context);
  expect(pieces.map((piece) => (piece.kind === 'text' ? plainOf(piece.words) : '')).join('')).toBe('a');
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
  expect(piece?.kind === 'text' && plainOf(piece.words)).toBe('**a');
  expect(notes.collected()).toMatchObject([{ code: 'MARKDOWN_NOT_PARSED' }]);
});

it('has the text of a tree of any depth', () => {
  expect(plainText(parseMarkdown('> a **b** `c` ![d](/e)\n>\n> f  \n> g').root)).toBe('a b c d\nf\ng');
  expect(plainText(parseMarkdown('# a\n```\nb\n```\n|c|d|\n|-|-|\n|e|f|\n\n- g\n- h').root)).toBe(
    'a\nb\nc d\ne f\ng\nh',
  );
  expect(plainText(parseMarkdown('[a](/b) <https://e.co> [c](#d) x<br>y').root)).toBe(
    'a (/b) https://e.co c x\ny',
  );
});
