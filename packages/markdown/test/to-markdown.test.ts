import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toMarkdown } from '../src/index.ts';

const line = '-'.repeat(54);

it.each<[text: string, markdown: string]>([
  ['plain', 'plain'],
  ['[B]a [I]b[/I][/B] [S]c[/S] [U]d[/U]', '**a *b*** ~~c~~ d'],
  ['[b] a [/b]c', '**a** c'],
  ['[b]a\nb[/b]', '**a**\n**b**'],
  ['[USER=7]Ann[/USER], hi', '@Ann, hi'],
  ['[USER=7][/USER], hi', '@User 7, hi'],
  ['[URL=https://e.com/(x)]here[/URL]', '[here](https://e.com/%28x%29)'],
  ['see https://e.com/x', 'see https://e.com/x'],
  ['>>a\n>>b\nc', '> a\n> b\n\nc'],
  [`${line}\nAnn [today]\nold\ntext\n${line}\nnew`, '> Ann, today:\n> old\n> text\n\nnew'],
  [`${line}\nold\n${line}\nnew`, '> old\n\nnew'],
  ['[CODE]\nif (a) {\n    b\n}\n[/CODE]\nx', '```\nif (a) {\n    b\n}\n```\n\nx'],
  ['[code]```[/code]', '````\n```\n````'],
  ['[send=/x 1]go[/send] [put]say[/put]', 'go say'],
  ['[icon=https://e.com/i.png size=20 title=Star]', 'Star'],
  ['[\u200Bb]as typed', '[b]as typed'],
  ['**typed** `as` snake_case\n```\ncode\n```', '**typed** `as` snake_case\n```\ncode\n```'],
  ['', ''],
])('%j reads %j', (text, markdown) => {
  expect(toMarkdown(text)).toBe(markdown);
});

it('takes any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(typeof toMarkdown(text)).toBe('string');
    }),
  );
});

it('keeps the letters of what is no BB code, in order', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zа-я *_~`#>\-\n.!]{0,60}$/u), (text) => {
      fc.pre(!text.startsWith('/') && !text.includes('www'));
      expect(toMarkdown(text).replace(/[^a-zа-я]/g, '')).toBe(text.replace(/[^a-zа-я]/g, ''));
    }),
  );
});

it('shows a model the text that no client survives', () => {
  const text = '[put]x[/put] ####REPLACEMENT_MARK_9';
  expect(toMarkdown(text)).toContain('REPLACEMENT_MARK_9');
});
