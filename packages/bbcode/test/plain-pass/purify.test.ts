import { test } from 'vitest';
import { expectPlain } from '../read/cases.ts';

const FENCE = '-'.repeat(54);

test.each<[text: string, plain: string]>([
  ['[b]a[/b] [i]b[/i]\n[u]c[/u]', 'a b c'],
  ['a[s]b[/s]c', 'a c'],
  ['[s]a[/s]', 'This message has been deleted.'],
  ['', ''],
  ['[size=20]a[/size][color=#f00]b[/color]', 'ab'],
  ['/me waves', 'waves'],
  ['/loud hey', 'hey'],
  ['>>a\nb', '[Quote]  b'],
  [`a\n${FENCE}\nb\n${FENCE}`, 'a [Quote]'],
  [`a ${FENCE}`, `a ${FENCE}`],
  ['[code]a[/code]b', '[Code] b'],
  ['[send=/a]b[/send] [put]c[/put] [put=d][/put]', 'b c d'],
  ['[user=2][/user] [user=0]x[/user] [user=9]&amp;[/user] [user=9][/user]', 'Ann User x & User 9'],
  ['[chat=5][/chat] [chat=imol|7][/chat] [chat=7]x[/chat]', 'General Chat 7 x'],
  [
    '[context=chat5/1][/context] [context=1:2/1][/context] [context=chat5/1]a[/context]',
    'General Dialog 1:2 a',
  ],
  ['[call=1]a[/call][pch=1]b[/pch]', 'ab'],
  ['[url=/x]a[/url] [url=/x][/url] [url]/y[/url]', 'a /x /y'],
  ['a [url][/url] b', 'a undefined b'],
  ['[url=/x][url][/url][/url]', 'undefined'],
  ['[url=/x?a[1]=2]b[/url]', 'b'],
  ['[url=/x?a[1]][/url]', '/x?a[1]'],
  ['[url][url]/x[/url]a[/url]', '/xa'],
  ['[url=[/url]', '[url=[/url]'],
  ['a [url]b', 'a [url]b'],
  ['https://e.com/a.png xhttps://e.com/a.png', '[Image] xhttps://e.com/a.png'],
  ['https://e.com/docs/pub/a.png', 'https://e.com/docs/pub/a.png'],
  ['[icon=/i.png] [icon=/i.png title=T] [icon=/i.png title=size=5]', '(Icon) (T)'],
  ['[img size=small]x[/img][img size=huge]y[/img]', '[Image][img size=huge]y[/img]'],
  ['[like] [dislike] [rating=5]', 'Like Dislike [Rating]'],
  ['[disk=1] [timestamp=0 format=FORMAT_DATE]', '[File] 1970-01-01'],
  ['<b>&amp;', '<b>&amp;'],
])('%s', (text, plain) => {
  expectPlain(text, plain);
});
