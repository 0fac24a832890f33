import { expect, test } from 'vitest';
import { readAttachText } from '../../src/index.ts';
import { expectAttach } from '../read/cases.ts';

test.each<[text: string, runs: readonly string[]]>([
  ['[code]a[b]b[/b][/code]', ['code|a[b]b[/b]']],
  ['[code]\na\n[/code]\nb', ['code|a\n', 'b']],
  ['[code]a[/code]\n\nb', ['code|a', '\nb']],
  ['[code][send=/a]b[/send][put=/c]d[/put][/code]', ['code|[send=/a]b[/send][put=/c]d[/put]']],
  ['[code]a', ['[code]a']],
  ['[code=php]a[/code]', ['[code=php]a[/code]']],
  ['a[code]$$ $& $1[/code]', ['a', 'code|$ ####REPLACEMENT_CODE_0####amp; $1']],
  ['a[code]`$`[/code]b', ['a', 'code|`a', 'b']],
  ['[color=#f00][code]a[/code]\nb[/color]', ['code,color:#ff0000|a', 'color:#ff0000|\nb']],
])('%s', (text, runs) => {
  expectAttach(text, runs);
});

test('code that copies what stands before it grows beyond all bounds', () => {
  expect(readAttachText(`x${'[code]$`$`[/code]'.repeat(40)}`).freezes).toBe('client');
});
