import { test } from 'vitest';
import { expectAttach } from '../read/cases.ts';

const LINK = 'link:https://e.com/a.png|';
const DRAWN = `${LINK}{"image":"https://e.com/a.png"}`;

test.each<[text: string, runs: readonly string[]]>([
  ['[url]https://e.com/a.png[/url]', [DRAWN]],
  ['[url=https://e.com/a.png]https://e.com/a.png[/url]', [DRAWN]],
  ['[url=https://e.com/a.png]a[/url]', [`${LINK}a`]],
  [
    '[url]https://e.com/a.PNG?b=1&c[/url]',
    ['link:https://e.com/a.PNG?b=1&c|{"image":"https://e.com/a.PNG?b=1&c"}'],
  ],
  [
    '[url]https://e.com/a.png?b=1[/url]c',
    ['link:https://e.com/a.png?b=1|{"image":"https://e.com/a.png?b=1"}', 'c'],
  ],
  ['[url]https://e.com/a.png?[/url]', ['link:https://e.com/a.png?|https://e.com/a.png?']],
  [
    '[url]https://e.com/docs/pub/a.png[/url]',
    ['link:https://e.com/docs/pub/a.png|https://e.com/docs/pub/a.png'],
  ],
  ['[url=/x].png[/url]', ['link:/x|.png']],
  ['[url=/x]https://.png[/url]', ['link:/x|https://.png']],
  ['[url=/x]https://a[b]b.png[/b][/url]', ['link:/x|https://a', 'b,link:/x|b.png']],
  ['https://e.com/a.png', ['https://e.com/a.png']],
  ['[img size=small]https://e.com/a.png[/img]', ['{"image":"https://e.com/a.png","size":"small"}']],
  [
    '[IMG SIZE=LARGE] [url]https://e.com/a.gif?x[/url] [/IMG]',
    ['{"image":"https://e.com/a.gif?x","size":"large"}'],
  ],
  ['[img]https://e.com/a.png[/img]', ['[img]https://e.com/a.png[/img]']],
  ['[img size=huge][url]/a[/url][/img]', ['[img size=huge]/a[/img]']],
  ['[img size=small]/a.png[/img]', ['[img size=small]/a.png[/img]']],
  ['[img size=small]https://e.com/a\u2028.png[/img]', ['[img size=small]https://e.com/a\u2028.png[/img]']],
  ['[img size=small]https://[img.png[/img]', ['[img size=small]https://[img.png[/img]']],
])('%s', (text, runs) => {
  expectAttach(text, runs);
});
