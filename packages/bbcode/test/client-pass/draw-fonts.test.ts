import { test } from 'vitest';
import { expectAttach } from '../read/cases.ts';

test.each<[text: string, runs: readonly string[]]>([
  ['[b]a[/B][i]b[/i][u]c[/u][s]d[/s]', ['b|a', 'i|b', 'u|c', 's|d']],
  ['[b]a[b]b[/b]c[/b]', ['b|abc']],
  ['[b][i]a[/b]b[/i]', ['b,i|a', 'i|b']],
  ['[b]a', ['[b]a']],
  ['[/b]a[b]', ['[/b]a[b]']],
  [`${'[b]'.repeat(12)}a${'[/b]'.repeat(12)}`, ['[b]', 'b|a', '[/b]']],
  ['[size=20]a[/size]', ['size:20|a']],
  ['[size=1px]a[/size][size=99pt]b[/size]', ['size:8|a', 'size:30|b']],
  ['[size=20]a[size=10]b[/size]c[/size]d', ['size:20|a', 'size:10,size:20|bc', 'size:20|d']],
  ['[color=#f00]a[/color][color=#00FF00]b[/color]', ['color:#ff0000|a', 'color:#00ff00|b']],
  ['[color=red]a[/color]', ['[color=red]a[/color]']],
  ['[color=#f00][b]a[/color]b[/b]', ['b,color:#ff0000|a', 'b']],
])('%s', (text, runs) => {
  expectAttach(text, runs);
});
