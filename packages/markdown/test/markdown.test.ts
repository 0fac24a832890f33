import { fmt, imbot, imbotV2, reply, type Reply } from '@riposte/builder';
import { describe, expect, it } from 'vitest';
import { markdown } from '../src/index.ts';
import { answers } from './support/read-answers.ts';
import { send, visible } from './support/see.ts';

const add = imbot.messageAdd({ dialogId: 'chat5', botId: 39 });

function textOf(made: Reply): unknown {
  return made.compile(add).params.MESSAGE;
}

function blocksOf(made: Reply): readonly Readonly<Record<string, unknown>>[] {
  const { ATTACH } = made.compile(add).params as {
    readonly ATTACH?: { readonly BLOCKS: readonly Readonly<Record<string, unknown>>[] };
  };
  return ATTACH?.BLOCKS ?? [];
}

describe('in text', () => {
  it.each<[source: string, text: string]>([
    ['plain', 'plain'],
    ['**a** *b* ~~c~~ ***d***', '[b]a[/b] [i]b[/i] [s]c[/s] [i][b]d[/b][/i]'],
    ['`total()` and *`x`*', '[i]total()[/i] and [i]x[/i]'],
    ['5~10, 20~30', '5~10, 20~30'],
    ['x ~~~a~~~b', 'x ~~~a~~~b'],
    ['a `b\nc` d', 'a [i]b c[/i] d'],
    ['- [ ]', '• [ ]'],
    ['- [ ]\n  a', '☐ a'],
    ['- [x] a\n\n  [ ] b', '☑ a\n\n    [ ] b'],
    ['| a | b', '| a | b'],
    ['a | b\n- | -', 'a | b\n• | -'],
    ['# A\ntext', '[size=22][b]A[/b][/size]\ntext'],
    ['##### A\n\ntext', '[b]A[/b]\ntext'],
    ['# **A** b', '[size=22][b]A b[/b][/size]'],
    ['a\nb  \nc\\\nd', 'a\nb\nc\nd'],
    ['a\n\n\n\nb', 'a\n\nb'],
    ['- a\n- b\n  - c\n    - d', '• a\n• b\n    • c\n        • d'],
    ['- a\n  more', '• a\n    more'],
    ['- a\n\n  more\n- b', '• a\n\n    more\n\n• b'],
    ['7. a\n7. b', '7. a\n8. b'],
    ['1) a\n2) b', '1) a\n2) b'],
    ['1. a\n5. b', '1. a\n5. b'],
    ['- [x] a\n- [ ] b', '☑ a\n☐ b'],
    ['1. [x] a', '1. ☑ a'],
    ['-', '•'],
    ['> a\n> b\n\nc', '>>a\n>>b\n\nc'],
    ['> a\n> > b\n> > c', '>>a\n>>│ b\n>>│ c'],
    ['- a\n  > b', '• a\n>>b'],
    ['x\n\n```js\n  a\n```\n\ny', 'x\n\n[i]js[/i]\n[code]\u00A0\u00A0a[/code]\n\ny'],
    ['```\na\n```\nb', '[code]a[/code]b'],
    ['    a\n    b', '[code]a\nb[/code]'],
    ['a[^x] b[^y]\n\n[^y]: two\n[^x]: one', 'a[1] b[2]\n\n[1] one\n[2] two'],
    ['[^x]: one', '[1] one'],
    ['a[^Б]\n\n[^б]: one\n    two\n\n    three\n\nb', 'a[1]\n\nb\n\n[1] one\ntwo\n\nthree'],
    ['a[^1]\n\n[^1]: b[^2]\n[^2]: c\n\n[^3]: d', 'a[1]\n\n[1] b[2]\n[2] c\n[3] d'],
    ['a[^1]\n\n[^1]:\n    - b\n    - c\n\nd', 'a[1]\n\nd\n\n[1] • b\n• c'],
    ['- a[^1]\n\n  [^1]: b', '• a[1]\n\n[1] b'],
    ['a[^none] [^ x] [^', 'a[^none] [^ x] [^'],
    ['[^1]: a\n[^1]: b', '[1] a'],
    ['<div>a<br>b</div>', 'a\nb'],
    ['a <b>c</b> d<br>e', 'a c d\ne'],
    ['List<String> and <token> <!-- no -->', 'List<String> and <token>'],
    ['<p>5&nbsp;&lt; 6</p>', '5\u00A0< 6'],
    ['<script>x()</script>', '…'],
    ['<style> comes first.\n\n**b**', 'comes first.\n\n[b]b[/b]'],
    ['<!-- open\n\n**b**', '<!-- open\n\n[b]b[/b]'],
    ['a\n\n<style>\nb {}\n\nc {}\n</style>\n\nd', 'a\n\nd'],
    ['a <b and c> d, <input disabled>e, <i class="x" hidden>f</i>', 'a <b and c> d, e, f'],
    ['<img src="a.png" alt="A cat"> sits', 'A cat sits'],
    ['[b]not[/b] [send=/rm]x[/send]', '[\u200Bb]not[\u200B/b] [\u200Bsend=/rm]x[\u200B/send]'],
    ['', '…'],
  ])('%j becomes %j', (source, text) => {
    expect(textOf(markdown(source))).toBe(text);
  });

  it.each<[source: string, same: Reply]>([
    ['[a **b**](https://e.com/x)', reply(fmt.link(['a ', fmt.bold('b')], 'https://e.com/x'))],
    ['[a](HTTPS://e.com)', reply(fmt.link('a', 'https://e.com'))],
    ['<https://e.com>', reply(fmt.url('https://e.com'))],
    ['[](https://e.com)', reply(fmt.url('https://e.com'))],
    ['[a](/crm/)', reply(fmt.link('a', '/crm/'))],
    ['<m@e.com>', reply(fmt.link('m@e.com', 'mailto:m@e.com'))],
    ['[a][1] [b]\n\n[1]: /x\n[b]: /y', reply([fmt.link('a', '/x'), ' ', fmt.link('b', '/y')])],
    ['[a](#part)', reply('a')],
    ['[a](javascript:x)', reply('a')],
    ['[a](./x.md)', reply('a (./x.md)')],
    ['[a](file:///etc)', reply('a (file:///etc)')],
    ['[a]()', reply('a')],
    ['[a][none]', reply('[a][none]')],
    ['see https://e.com/a_b_(c).', reply(['see ', fmt.url('https://e.com/a_b_(c)'), '.'])],
    ['«https://пример.рф/*x*y»!', reply(['«', fmt.url('https://пример.рф/*x*y'), '»!'])],
    ['**https://e.com/?a=1&amp;**', reply(fmt.bold([fmt.url('https://e.com/?a=1'), '&']))],
    ['(www.e.com/x_y_), www.', reply(['(', fmt.link('www.e.com/x_y', 'http://www.e.com/x_y'), '_), www.'])],
    ['a_b+c@mail.e.com.', reply([fmt.link('a_b+c@mail.e.com', 'mailto:a_b+c@mail.e.com'), '.'])],
    ['xhttps://e.com a@b c@d.e- awww.e.com', reply('xhttps://e.com a@b c@d.e- awww.e.com')],
    ['[https://e.com www.e.com](/x)', reply(fmt.link('https://e.com www.e.com', '/x'))],
    ['`www.e.com`', reply(fmt.italic('www.e.com'))],
  ])('the link %j', (source, same) => {
    expect(textOf(markdown(source))).toBe(textOf(same));
  });

  it.each<[source: string, same: Reply]>([
    ['![a](https://e.com/a.png)', reply(['a ', fmt.url('https://e.com/a.png')])],
    ['![](https://e.com/a.png)', reply(fmt.url('https://e.com/a.png'))],
    ['![a](https://e.com/a.svg)', reply(fmt.link('a', 'https://e.com/a.svg'))],
    ['![a](a.png)', reply('a (a.png)')],
    ['[![a](/a.png)](/b)', reply(fmt.link('a', '/b'))],
    ['a\n\n---\n\nb', reply('a\n\n──────────\n\nb')],
    ['|a|b|\n|-|-|\n|1|2|', reply([fmt.bold('a'), ': ', fmt.bold('b'), '\n', fmt.bold('1'), ': 2'])],
  ])('without an attach: %j', (source, same) => {
    expect(textOf(markdown(source, { attach: false }))).toBe(textOf(same));
  });
});

describe('in the attach', () => {
  it('goes everything from the first block on, in order', () => {
    const made = markdown(
      'intro\n\n| a | b |\n|---|---|\n| 1 | **2** |\n\ntext\n\n---\n\n![x](https://e.com/x.png) end',
    );
    expect(textOf(made)).toBe('intro');
    expect(blocksOf(made)).toEqual([
      {
        GRID: [
          { DISPLAY: 'ROW', NAME: 'a', VALUE: '[b]b[/b]', WIDTH: 60 },
          { DISPLAY: 'ROW', NAME: '1', VALUE: '[b]2[/b]', WIDTH: 60 },
        ],
      },
      { MESSAGE: 'text' },
      { DELIMITER: { SIZE: 200 } },
      { IMAGE: { NAME: 'x', LINK: 'https://e.com/x.png' } },
      { MESSAGE: 'end' },
    ]);
  });

  it('stands a wide table in groups', () => {
    expect(blocksOf(markdown('|a|b|c|\n|-|-|-|\n|1|2|3|\n|4||6|\n|7|'))).toEqual([
      { GRID: [row('a', '[b]1[/b]'), row('b', '2'), row('c', '3')] },
      { DELIMITER: { SIZE: 200 } },
      { GRID: [row('a', '[b]4[/b]'), row('c', '6')] },
      { DELIMITER: { SIZE: 200 } },
      { GRID: [row('a', '[b]7[/b]'), row('b', ''), row('c', '')] },
    ]);
  });

  it.each([
    ['|a|b|\n|-|-|\n|[x](/y)|2|', [row('a', '[b][url=/y]x[/url][/b]'), row('b', '2')]],
    ['|a|\n|-|\n|1|', [row('a', ''), row('1', '')]],
    ['|a|b|\n|-|-|', [row('a', '[b]b[/b]')]],
    ['|a|b|c|\n|-|-|-|', [row('a', ''), row('b', ''), row('c', '')]],
  ])('makes of the table %j its rows', (source, rows) => {
    expect(blocksOf(markdown(source))).toEqual([{ GRID: rows }]);
  });

  it('keeps cells beyond those of the head, and the bars in them', () => {
    expect(blocksOf(markdown('a|b\n-|-\n1|2\\|3|4'))).toEqual([
      { GRID: [row('a', '[b]b[/b]'), row('1', '2|3'), { DISPLAY: 'ROW', NAME: '', VALUE: '4' }] },
    ]);
  });

  it('opens the link around a picture with the picture', () => {
    expect(blocksOf(markdown('[![x](https://e.com/x.png)](https://e.com/)'))).toEqual([
      { IMAGE: { NAME: 'x', LINK: 'https://e.com/', PREVIEW: 'https://e.com/x.png' } },
    ]);
  });

  it('has a text nobody sees where a method wants one', () => {
    const made = markdown('---\n\nx');
    expect(textOf(made)).toBe('\u200B');
    expect(made.compile(imbotV2.messageSend({ botId: 39, dialogId: 'chat5' })).params).not.toHaveProperty(
      'fields.message',
    );
  });

  it('is described by its first words, for pushes and the chat list', () => {
    const { params } = markdown('a\n\n---\n\nThe **rest** of it').compile(add);
    expect(params).toMatchObject({ ATTACH: { DESCRIPTION: 'The rest of it' } });
  });

  it.each(['- a\n- ![x](/x.png)\n- b', '> a\n>\n> ---\n>\n> b'])('keeps the order within %j', (source) => {
    expect(visible(markdown(source))).toMatch(/a[^]*b/);
    expect(blocksOf(markdown(source))).toHaveLength(2);
  });

  it('may be left off', () => {
    for (const { markdown: source } of answers)
      for (const { params } of send(markdown(source, { attach: false })))
        expect(params).not.toHaveProperty('fields.attach');
  });
});

function row(name: string, value: string): object {
  return { DISPLAY: 'ROW', NAME: name, VALUE: value, ...(value !== '' && { WIDTH: 60 }) };
}
