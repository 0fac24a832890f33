import { test } from 'vitest';
import { expectWritten, text } from './cases.ts';

test.each<[px: number, message: string]>([
  [20, '[size=20]a[/size]'],
  [7, '[size=8]a[/size]'],
  [99.4, '[size=30]a[/size]'],
  [12.6, '[size=13]a[/size]'],
  [NaN, 'a'],
])('size %d', (px, message) => {
  expectWritten([{ kind: 'size', px, children: [text('a')] }], { message, plain: 'a' });
});

test('a size in a size', () => {
  const inner = { kind: 'size', px: 10, children: [text('b')] } as const;
  expectWritten([{ kind: 'size', px: 20, children: [text('a'), inner, text('c')] }], {
    message: '[size=20]a[/size][size=10]b[/size][size=20]c[/size]',
    plain: 'abc',
  });
});
