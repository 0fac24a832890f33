import { test } from 'vitest';
import { expectAttach } from '../read/cases.ts';

test.each<[text: string, runs: readonly string[]]>([
  ['[url]https://e.com[/url]', ['link:https://e.com|https://e.com']],
  ['[URL=/x]a[/url]', ['link:/x|a']],
  ['[url=https://e.com/?a=1&b=2]a[/url]', ['link:https://e.com/?a=1&b=2|a']],
  ['[url=javascript:alert(1)]a[/url]', ['a']],
  ['[url=HTTPS://E.COM]a[/url]', ['a']],
  ['[url=https://]a[/url]', ['a']],
  ['[url=]a[/url]', ['[url=]a[/url]']],
  ['[url=/x]a', ['[url=/x]a']],
  ['[url=/x]a[url=/y]b[/url]c[/url]', ['link:/x|a', 'link:/y|bc']],
  ['[url=/x?a[1]]b[/url]', ['link:/x?a[1]|b']],
  ['[url=/x?a[1]=2]b[/url]', ['link:/x?a[1]=2|b']],
  ['[url=/x?a[1]b]c[/url]', ['link:/x?a[1|b]c']],
  ['[url=x[1]]a[/url]', [']a']],
  ['[url=x[]]', ['[url=x[]]']],
])('%s', (text, runs) => {
  expectAttach(text, runs);
});
