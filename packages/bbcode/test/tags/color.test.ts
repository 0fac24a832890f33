import { test } from 'vitest';
import { expectWritten, text } from './cases.ts';

test.each<[hex: string, message: string]>([
  ['#f00', '[color=#f00]a[/color]'],
  ['#FF0000', '[color=#FF0000]a[/color]'],
  ['red', 'a'],
  ['#ff00', 'a'],
  ['#f00][b', 'a'],
])('colour %s', (hex, message) => {
  expectWritten([{ kind: 'color', hex, children: [text('a')] }], { message, plain: 'a' });
});

test('a colour in a colour, with more between', () => {
  const inner = { kind: 'bold', children: [{ kind: 'color', hex: '#0f0', children: [text('b')] }] } as const;
  expectWritten([{ kind: 'color', hex: '#f00', children: [text('a'), inner] }], {
    message: '[color=#f00]a[/color][b][color=#0f0]b[/color][/b]',
    plain: 'ab',
  });
});
