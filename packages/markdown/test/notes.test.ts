import { imbot } from '@riposte/builder';
import { expect, it } from 'vitest';
import { markdown, markdownNotes } from '../src/index.ts';

it.each<[source: string, codes: readonly string[]]>([
  ['plain **bold**', []],
  ['`a` and `b`', ['INLINE_CODE']],
  ['|a|\n|-|', ['TABLE']],
  ['> > a', ['QUOTE_NESTED']],
  ['<b>a</b>', ['HTML']],
  ['[a](#b)', ['LINK_NOT_OPENED']],
  ['[a](/b "c")', ['LINK_TITLE']],
  ['[a]\n\n[a]: /b "c"', ['LINK_TITLE']],
  ['![a][]\n\n[a]: b.png', ['IMAGE_NOT_SHOWN']],
  ['![a](b.png)', ['IMAGE_NOT_SHOWN']],
  ['[a]: /b', ['DEFINITION_UNUSED', 'EMPTY']],
  [`${'> '.repeat(55)}a`, ['QUOTE_NESTED', 'NESTED_TOO_DEEP']],
  ['a\u0007', ['CHARACTERS']],
  ['a\uD83D', ['CHARACTERS']],
  ['a\r\nb', []],
  [' ', ['EMPTY']],
])('%j is told by %j', (source, codes) => {
  expect(markdownNotes(source).map(({ code }) => code)).toEqual(codes.map((code) => `MARKDOWN_${code}`));
});

it('parses a paragraph of more pieces than arguments fit on the stack', () => {
  expect(markdownNotes('*a* '.repeat(80_000))).toEqual([]);
});

it.each(['[b]', '&lt;', 'ab '])('has nothing to warn of in a description of many %j', (sign) => {
  const { warnings } = markdown(`---\n${sign.repeat(60)}`).compile(imbot.messageAdd({ dialogId: 'chat5' }));
  expect(warnings.filter(({ severity }) => severity === 'warning')).toEqual([]);
});

it('tells a picture that text cannot show', () => {
  expect(markdownNotes('![a](/b.svg)', { attach: false })).toMatchObject([
    { code: 'MARKDOWN_IMAGE_AS_LINK' },
  ]);
});

it('names the first line, and counts the others', () => {
  expect(markdownNotes('a\n\n`b`\n\n`c`')).toMatchObject([
    {
      severity: 'note',
      path: ['markdown', 3],
      message:
        'Code within a line is shown in italics: the chat has code in blocks alone. Line 3 and 1 more.',
    },
  ]);
});

it.each<[source: string, line: number]>([
  ['a\n`b\nc` [d](e)', 3],
  ['> a\n>\n> - b\n>   <br> [c](d)', 4],
  ['- [ ]\n  [a](b)', 2],
  ['| a |\n|---|\n| [b](c) |', 3],
])('%j is told with its line', (source, line) => {
  const note = markdownNotes(source).find(({ code }) => code === 'MARKDOWN_LINK_NOT_OPENED');
  expect(note?.path).toEqual(['markdown', line]);
});

it('has them among the warnings of the compiled message', () => {
  const { warnings } = markdown('`b`').compile(imbot.messageAdd({ dialogId: 'chat5' }));
  expect(warnings).toEqual(markdownNotes('`b`'));
});
