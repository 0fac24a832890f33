import { test } from 'vitest';
import type { TextNode } from '../../src/index.ts';
import { expectWritten, text, ZERO_WIDTH } from './cases.ts';

const image: TextNode = { kind: 'image', url: 'https://e.com/a.png', size: 'small' };

test.each<[why: string, node: TextNode, message: string, plain: string]>([
  ['an icon', { kind: 'icon', url: '/i.png' }, '[icon=/i.png]', ''],
  ['its size', { kind: 'icon', url: '/i.png', size: 500.2 }, '[icon=/i.png size=100]', ''],
  ['a size that is none', { kind: 'icon', url: '/i.png', size: NaN }, '[icon=/i.png]', ''],
  [
    'its title',
    { kind: 'icon', url: '/i.png', size: 20, title: 'a [b]' },
    '[icon=/i.png size=20 title=a (b)]',
    'a [b]',
  ],
  ['a blank title', { kind: 'icon', url: '/i.png', title: ' ' }, '[icon=/i.png]', ' '],
  [
    'a title like a parameter',
    { kind: 'icon', url: '/i.png', title: 'size=5' },
    `[icon=/i.png title=size${ZERO_WIDTH}=5]`,
    'size=5',
  ],
  [
    'an address with what looks like a size and a title',
    { kind: 'icon', url: '/i?size=64&Width=5&title=a&sized=1', size: 20 },
    '[icon=/i?siz%65=64&Widt%68=5&titl%65=a&sized=1 size=20]',
    '',
  ],
  ['an address with an apostrophe', { kind: 'icon', url: "/it's.png" }, '[icon=/it%27s.png]', ''],
  [
    'an address with another in it',
    { kind: 'icon', url: 'https://e.com/?https://x.y' },
    '[icon=https://e.com/?https%3A//x.y]',
    '',
  ],
  ['an address the client would cut', { kind: 'icon', url: '/i.png)' }, '[icon=/i.png%29]', ''],
  [
    'a title with four blanks',
    { kind: 'icon', url: '/i.png', title: 'a    b' },
    `[icon=/i.png title=a   ${ZERO_WIDTH} b]`,
    'a    b',
  ],
  ['an icon of no use', { kind: 'icon', url: 'javascript:x', title: 'a' }, 'a', 'a'],
  ['an icon of no use without a title', { kind: 'icon', url: 'javascript:x' }, '', ''],
  ['a picture', image, '[img size=small]https://e.com/a.png [/img]', 'https://e.com/a.png'],
  [
    'awkward signs',
    { kind: 'image', url: "https://e.com/{'}.png", size: 'large' },
    '[img size=large]https://e.com/%7B%27%7D.png [/img]',
    "https://e.com/{'}.png",
  ],
  ['no picture', { kind: 'image', url: '/a.png', size: 'small' }, '[url=/a.png]/a.png[/url]', '/a.png'],
  [
    'a picture in a link',
    { kind: 'link', url: '/x', children: [image] },
    '[url=/x]https://e.com/a.png[/url]',
    'https://e.com/a.png',
  ],
])('%s', (_why, node, message, plain) => {
  expectWritten([node], { message, plain });
});

test('a picture among text', () => {
  expectWritten([text('a'), image, text('b')], {
    message: 'a[img size=small]https://e.com/a.png [/img]b',
    plain: 'ahttps://e.com/a.pngb',
  });
});
