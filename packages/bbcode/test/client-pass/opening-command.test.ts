import { test } from 'vitest';
import { expectAttach } from '../read/cases.ts';

test.each<[text: string, runs: readonly string[]]>([
  ['/me waves', ['i|waves']],
  ['/menu', ['i|u']],
  ['/loud hey', ['size:20|hey']],
  [' /me x', ['i|x']],
  ['a /me', ['a /me']],
  ['/ME x', ['/ME x']],
])('%s', (text, runs) => {
  expectAttach(text, runs);
});
