import { test } from 'vitest';
import { expectWritten, text, ZERO_WIDTH } from './cases.ts';

test.each<[value: string, message: string, attach?: string]>([
  ['a', '[code]a[/code]'],
  ['', ''],
  ['\na', '[code]\n\na[/code]'],
  ['a\n  b', '[code]a\n\u00A0\u00A0b[/code]'],
  ['a\n\t b', '[code]a\n\t\u00A0b[/code]'],
  ['[b][/code]', `[code][b][${ZERO_WIDTH}/code][/code]`],
  ['$&$', `[code]$${ZERO_WIDTH}&$${ZERO_WIDTH}[/code]`],
  ['a\\n', '[code]a\\n[/code]', `[code]a\\${ZERO_WIDTH}n[/code]`],
])('%j', (value, message, attach = message) => {
  expectWritten([{ kind: 'code', text: value }], { message, attach, plain: value });
});

test('the line break behind it', () => {
  const code = { kind: 'code', text: 'a' } as const;
  expectWritten([code, text('\nb')], { message: '[code]a[/code]\n\nb', plain: 'a\nb' });
  expectWritten([{ kind: 'size', px: 20, children: [code, text('\nb')] }], {
    message: '[size=20][code]a[/code]\nb[/size]',
    plain: 'a\nb',
  });
});
