import { describe, expect, it } from 'vitest';
import { draw } from '../../src/index.ts';

/** Parts as somebody sends them, and what the web client draws, by hand from client.md §4, §5 and portal.md §3, §4. */
const attaches: readonly (readonly [sent: unknown, drawn: unknown])[] = [
  [{ BLOCKS: [{ MESSAGE: 'x' }], COLOR_TOKEN: 'PRIMARY' }, [{ message: [{ text: 'x', marks: [] }] }]],
  [{ BLOCKS: [{ MESSAGE: 'x' }], COLOR_TOKEN: null }, [{ message: [{ text: 'x', marks: [] }] }]],
  [
    { BLOCKS: [{ MESSAGE: 'x' }], COLOR_TOKEN: 'secondary', COLOR: 'TRANSPARENT' },
    [{ message: [{ text: 'x', marks: [] }] }],
  ],
  ['[{MESSAGE:"js"}]', [{ message: [{ text: 'js', marks: [] }] }]],
  [{ BLOCKS: { a: { MESSAGE: 'obj' } } }, [{ message: [{ text: 'obj', marks: [] }] }]],
  [{ BLOCKS: [{ message: 'lower' }] }, undefined],
  [[{ MESSAGE: 0 }], [{ message: [{ text: '0', marks: [] }] }]],
  [[{ MESSAGE: true }], [{ message: [{ text: '1', marks: [] }] }]],
  [[{ MESSAGE: { TEXT: ' t ', AS_DESCRIPTION: 'Y' } }], [{ message: [{ text: 't', marks: [] }] }]],
  [[{ DELIMITER: { SIZE: 1 }, MESSAGE: 'm' }], [{ message: [{ text: 'm', marks: [] }] }]],
  [[{ FILE: { LINK: '/f' }, IMAGE: { LINK: '/i' } }], [{ images: [{ src: '/i' }] }]],
  [[{ USER: null, MESSAGE: 'm' }], [{ message: [{ text: 'm', marks: [] }] }]],
  [[{ HTML: '<b>x</b>' }, { MESSAGE: 'x' }], [{ message: [{ text: 'x', marks: [] }] }]],
  [
    [{ RICH_LINK: { LINK: '/r', NAME: 'n' }, LINK: { LINK: '/l' } }],
    [{ links: [{ href: '/l', label: '/l' }] }],
  ],
  [[{ MESSAGE: 'a#BR#b' }], [{ message: [{ text: 'a\nb', marks: [] }] }]],
  [
    [{ MESSAGE: '[size=20]x[size=10]y[/size]z[/size]' }],
    [
      {
        message: [
          { text: 'x', marks: ['size:20'] },
          { text: 'yz', marks: ['size:10', 'size:20'] },
        ],
      },
    ],
  ],
  [[{ MESSAGE: '/me waves' }], [{ message: [{ text: 'waves', marks: ['i'] }] }]],
  [
    [
      {
        MESSAGE:
          '------------------------------------------------------\nAnn [10:00] #chat5/12\nhi\n------------------------------------------------------',
      },
    ],
    [
      {
        message: [
          { text: 'Ann', marks: ['quote', 'quote-name'] },
          { text: '10:00', marks: ['quote', 'quote-name', 'quote-time'] },
          { text: 'hi', marks: ['quote'] },
        ],
      },
    ],
  ],
  [
    [{ MESSAGE: '[user=1]Me[/user] [user=0]zero[/user] [user=all]all[/user]' }],
    [
      {
        message: [
          { text: 'Me', marks: ['user:1'] },
          { text: ' zero [user=all]all[/user]', marks: [] },
        ],
      },
    ],
  ],
  [
    [{ MESSAGE: '[send=/a][b]x[/b][/send]' }],
    [{ message: [{ text: '/a][b]x[/b', marks: ['send:/a][b]x[/b'] }] }],
  ],
  [[{ MESSAGE: '[call]123[/call]' }], [{ message: [] }]],
  [[{ DELIMITER: 'Y' }], [{ delimiter: { width: 200 } }]],
  [[{ DELIMITER: { SIZE: -5 } }], [{ delimiter: { width: 200 } }]],
  [[{ DELIMITER: { SIZE: '120px' } }], [{ delimiter: { width: 120 } }]],
  [[{ DELIMITER: { SIZE: 12.7, COLOR: '#ABCDEF' } }], [{ delimiter: { width: 12, color: '#abcdef' } }]],
  [[{ DELIMITER: { COLOR: '#abc\n' } }], [{ delimiter: { width: 200 } }]],
  [
    [{ USER: [{ NAME: 'A' }, { NAME: 'B', LINK: 'https://e.com' }] }],
    [{ users: [{ name: 'A' }] }, { users: [{ name: 'B', link: 'https://e.com' }] }],
  ],
  [[{ USER: { NAME: ' A\nB ' } }], [{ users: [{ name: ' A B ' }] }]],
  [[{ USER: { NAME: 'A', USER_ID: 0, LINK: '/x' } }], [{ users: [{ name: 'A', link: '/x' }] }]],
  [[{ USER: { NAME: 'A', NETWORK_ID: '', LINK: '/x' } }], [{ users: [{ name: 'A' }] }]],
  [[{ USER: { NAME: 'A', AVATAR: '//e.com/a.png' } }], [{ users: [{ name: 'A', avatar: '//e.com/a.png' }] }]],
  [[{ USER: { NAME: '[b]A[/b] &amp;' } }], [{ users: [{ name: '[b]A[/b] &amp;' }] }]],
  [[{ USER: [{ NAME: '' }, { NAME: 'B' }] }], [{ users: [{ name: 'B' }] }]],
  [[{ LINK: { LINK: '//e.com' } }], [{ links: [{ href: '//e.com', label: '//e.com' }] }]],
  [
    [{ LINK: { USER_ID: 2, NAME: 'U', LINK: 'javascript:x' } }],
    [{ links: [{ href: 'javascript:x', label: 'U' }] }],
  ],
  [
    [{ LINK: { LINK: '/l', NAME: '', DESC: '[b]d[/b]' } }],
    [{ links: [{ href: '/l', label: '/l', desc: [{ text: 'd', marks: ['b'] }] }] }],
  ],
  [
    [{ LINK: { LINK: '/l', DESC: 0 } }],
    [{ links: [{ href: '/l', label: '/l', desc: [{ text: '0', marks: [] }] }] }],
  ],
  [
    [{ LINK: { LINK: '/l', HTML: '<i>x</i> &amp; [b]y[/b]', DESC: 'd' } }],
    [
      {
        links: [
          {
            href: '/l',
            label: '/l',
            desc: [
              { text: '<i>x</i> &amp; ', marks: [] },
              { text: 'y', marks: ['b'] },
            ],
          },
        ],
      },
    ],
  ],
  [
    [{ LINK: { LINK: '/l', HTML: '', DESC: 'd', PREVIEW: '/p.png' } }],
    [{ links: [{ href: '/l', label: '/l', desc: [{ text: 'd', marks: [] }] }] }],
  ],
  [
    [{ LINK: { LINK: '/l', NAME: 'N', PREVIEW: '/p.png', WIDTH: '99', HEIGHT: '300' } }],
    [
      {
        links: [
          {
            href: '/l',
            label: 'N',
            image: { src: '/p.png', width: 89.76, height: 272, fit: 'cover', title: 'N' },
          },
        ],
      },
    ],
  ],
  [[{ LINK: { LINK: '/l', WIDTH: 20, HEIGHT: 20 } }], [{ links: [{ href: '/l', label: '/l' }] }]],
  [
    [{ RICH_LINK: { LINK: '/r', NAME: 'A &amp; <b>B</b>', DESC: 'x &lt; y' } }],
    [{ rich: [{ name: 'A & B', desc: 'x < y' }] }],
  ],
  [
    [{ RICH_LINK: { LINK: '/r', NAME: 'N', HTML: '<i>h</i>', DESC: 'd' } }],
    [{ rich: [{ name: 'N', desc: '<i>h</i>' }] }],
  ],
  [
    [{ RICH_LINK: { LINK: '/r', NAME: 'N', PREVIEW: '/p.png', PREVIEW_SIZE: { WIDTH: 1000, HEIGHT: 500 } } }],
    [
      {
        rich: [{ name: 'N', image: { src: '/p.png', width: 272, height: 136, fit: 'contain', title: 'N' } }],
      },
    ],
  ],
  [
    [
      {
        RICH_LINK: { LINK: '/r', NAME: 'N', PREVIEW: '/p.png', PREVIEW_SIZE: { WIDTH: '100', HEIGHT: '50' } },
      },
    ],
    [{ rich: [{ name: 'N', image: { src: '/p.png', title: 'N' } }] }],
  ],
  [[{ RICH_LINK: { LINK: '/r', NAME: 'N', EXTRA_IMAGE: '/e.png' } }], [{ rich: [{ name: 'N' }] }]],
  [[{ GRID: { NAME: 'a', VALUE: 'b' } }, { MESSAGE: 'x' }], undefined],
  [[{ GRID: [{ DISPLAY: 'LINE' }] }], [{ grid: [{ display: 'line', value: [], tone: 'base' }] }]],
  [
    [{ GRID: [{ NAME: 'n', DISPLAY: 'ROW', WIDTH: 100, COLOR_TOKEN: 'alert' }] }],
    [{ grid: [{ display: 'row', name: 'n' }] }],
  ],
  [
    [{ GRID: [{ VALUE: 'v', DISPLAY: 'ROW', WIDTH: 100, COLOR_TOKEN: 'alert', LINK: '/l' }] }],
    [{ grid: [{ display: 'row', value: [{ text: 'v', marks: [] }], tone: 'alert', link: '/l' }] }],
  ],
  [
    [{ GRID: [{ NAME: 'n', VALUE: '0', DISPLAY: 'ROW' }] }],
    [{ grid: [{ display: 'row', value: [{ text: '0', marks: [] }], tone: 'base', name: 'n' }] }],
  ],
  [
    [{ GRID: [{ NAME: 'n', VALUE: 'v', WIDTH: '120px' }] }],
    [
      {
        grid: [{ display: 'block', value: [{ text: 'v', marks: [] }], name: 'n', width: 120, tone: 'base' }],
      },
    ],
  ],
  [
    [{ GRID: [{ NAME: 'n', VALUE: 'a #BR# b [url=https://e.com]l[/url] t', LINK: '/x' }] }],
    [{ grid: [{ display: 'block', value: [{ text: 'a \n b ', marks: [] }], name: 'n', link: '/x' }] }],
  ],
  [
    [
      {
        GRID: [
          { NAME: 't', VALUE: 'v', DISPLAY: 'TABLE' },
          { NAME: 'n', VALUE: 'v', DISPLAY: 'CARD' },
          { NAME: 'n', VALUE: 'v', DISPLAY: 'COLUMN' },
        ],
      },
    ],
    [
      {
        grid: [
          { display: 'line', value: [{ text: 'v', marks: [] }], tone: 'base', name: 'n' },
          { display: 'row', value: [{ text: 'v', marks: [] }], tone: 'base', name: 'n' },
        ],
      },
    ],
  ],
  [[{ GRID: [{ NAME: 't', VALUE: 'v', DISPLAY: 'TABLE' }] }], [{ grid: [] }]],
  [
    [{ GRID: [{ NAME: 'n', VALUE: 'v', LINK: 'mailto:a@b' }] }],
    [{ grid: [{ display: 'block', value: [{ text: 'v', marks: [] }], name: 'n', tone: 'base' }] }],
  ],
  [
    [{ GRID: [{ NAME: ' ', VALUE: 'v', DISPLAY: 'BLOCK', LINK: '/l', COLOR_TOKEN: 'primary' }] }],
    [{ grid: [{ display: 'block', value: [{ text: 'v', marks: [] }], link: '/l' }] }],
  ],
  [
    [{ IMAGE: { LINK: '/i', WIDTH: 544, HEIGHT: 100 } }],
    [{ images: [{ src: '/i', width: 272, height: 49.99999999999999, fit: 'cover' }] }],
  ],
  [
    [{ IMAGE: { LINK: '/i', WIDTH: 272, HEIGHT: 273 } }],
    [{ images: [{ src: '/i', width: 271.003663003663, height: 272, fit: 'contain' }] }],
  ],
  [
    [{ IMAGE: { LINK: '/i', WIDTH: 100, HEIGHT: 99 } }],
    [{ images: [{ src: '/i', width: 100, height: 99, fit: 'cover' }] }],
  ],
  [
    [{ IMAGE: { LINK: '/i', WIDTH: 3, HEIGHT: 7000 } }],
    [{ images: [{ src: '/i', width: 0.11657142857142856, height: 272, fit: 'cover' }] }],
  ],
  [
    [{ IMAGE: { LINK: '/i', NAME: ' n\nm ', PREVIEW: 'ftp://p' } }],
    [{ images: [{ src: '/i', title: 'n\nm' }] }],
  ],
  [[{ IMAGE: [{ LINK: 'data:x' }, { LINK: '/ok' }] }], [{ images: [{ src: '/ok' }] }]],
  [[{ IMAGE: { LINK: '/i', WIDTH: 0, HEIGHT: 100 } }], [{ images: [{ src: '/i' }] }]],
  [[{ FILE: { LINK: '/f', NAME: 'n.txt', SIZE: 1023 } }], [{ files: [{ name: 'n.txt', size: '1023 B' }] }]],
  [
    [{ FILE: { LINK: '/f', NAME: 'n.txt', SIZE: 1048575 } }],
    [{ files: [{ name: 'n.txt', size: '1024 KB' }] }],
  ],
  [[{ FILE: { LINK: '/f', NAME: 'n.txt', SIZE: 1572864 } }], [{ files: [{ name: 'n.txt', size: '2 MB' }] }]],
  [
    [{ FILE: { LINK: '/f', NAME: 'n.txt', SIZE: 1125899906842624 } }],
    [{ files: [{ name: 'n.txt', size: '1024 TB' }] }],
  ],
  [
    [
      {
        FILE: {
          LINK: '/f',
          NAME: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.PDF',
        },
      },
    ],
    [
      {
        files: [
          { name: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...aa.pdf', size: '' },
        ],
      },
    ],
  ],
  [
    [
      {
        FILE: {
          LINK: '/f',
          NAME: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb c c c c c c .Tar.GZ',
        },
      },
    ],
    [
      {
        files: [
          { name: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb...ar.gz', size: '' },
        ],
      },
    ],
  ],
  [
    [
      {
        FILE: {
          LINK: '/f',
          NAME: 'noextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoext',
        },
      },
    ],
    [
      {
        files: [
          {
            name: 'noextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoextnoext',
            size: '',
          },
        ],
      },
    ],
  ],
  [
    [
      {
        FILE: {
          LINK: '/f',
          NAME: 'имя имя имя имя имя имя имя имя имя имя имя имя имя имя имя имя имя имя имя имя имя имя имя имя имя .DOCX',
        },
      },
    ],
    [
      {
        files: [
          { name: 'имя имя имя имя имя имя имя имя имя имя имя имя имя имя имя имя и...я.docx', size: '' },
        ],
      },
    ],
  ],
  [[{ FILE: { LINK: '/f', NAME: '  sp  ' } }], [{ files: [{ name: 'sp', size: '' }] }]],
  [[{ FILE: { LINK: '/f', NAME: ' ' } }], [{ files: [{ name: 'Untitled', size: '' }] }]],
];

const keyboards: readonly (readonly [sent: unknown, drawn: unknown])[] = [
  [{ TEXT: 'T', LINK: '/' }, undefined],
  [{ BOT_ID: 5, BUTTONS: [{ TEXT: 'T', COMMAND: '/x' }] }, [{ text: 'T', display: 'block', tone: 'base' }]],
  ["[{TEXT:'T',LINK:'/'}]", [{ text: 'T', display: 'block', tone: 'base' }]],
  [
    [{ TEXT: 'T', LINK: '/' }, { TYPE: 'NEWLINE' }, { TYPE: 'NEWLINE' }, { TEXT: 'T', LINK: '/' }],
    [
      { text: 'T', display: 'block', tone: 'base' },
      { break: true },
      { break: true },
      { text: 'T', display: 'block', tone: 'base' },
    ],
  ],
  [[{ TYPE: 'newline', TEXT: 'T', LINK: '/' }], [{ text: 'T', display: 'block', tone: 'base' }]],
  [[{ TYPE: 0 }], undefined],
  [[{ TYPE: true }], [{ break: true }]],
  [
    [
      { TEXT: '0', LINK: '/' },
      { TEXT: 'T', LINK: '/' },
    ],
    [{ text: 'T', display: 'block', tone: 'base' }],
  ],
  [
    [
      { TEXT: 5, LINK: '/' },
      { TEXT: 'T', LINK: '/' },
    ],
    [{ text: 'T', display: 'block', tone: 'base' }],
  ],
  [
    [{ TEXT: '[b]x[/b] &amp; <i>', LINK: '/' }],
    [{ text: '[b]x[/b] &amp; <i>', display: 'block', tone: 'base' }],
  ],
  [[{ TEXT: ' a\nb ', LINK: '/' }], [{ text: 'a\nb', display: 'block', tone: 'base' }]],
  [[{ TEXT: 'T', LINK: '/', WIDTH: '120' }], [{ text: 'T', display: 'block', tone: 'base', width: 120 }]],
  [[{ TEXT: 'T', LINK: '/', WIDTH: 12.9 }], [{ text: 'T', display: 'block', tone: 'base', width: 12 }]],
  [[{ TEXT: 'T', LINK: '/', WIDTH: '12px' }], [{ text: 'T', display: 'block', tone: 'base', width: 12 }]],
  [[{ TEXT: 'T', LINK: '/', DISPLAY: 'line' }], [{ text: 'T', display: 'block', tone: 'base' }]],
  [[{ TEXT: 'T', LINK: '/', DISPLAY: true }], [{ text: 'T', display: 'block', tone: 'base' }]],
  [[{ TEXT: 'T', LINK: '/', CONTEXT: 'mobile' }], [{ text: 'T', display: 'block', tone: 'base' }]],
  [
    [
      { TEXT: 'T', LINK: '/', CONTEXT: 'MOBILE' },
      { TEXT: 'U', LINK: '/' },
      { TEXT: 'V', LINK: '/', CONTEXT: 'DESKTOP' },
    ],
    [
      { text: 'U', display: 'block', tone: 'base' },
      { text: 'V', display: 'block', tone: 'base' },
    ],
  ],
  [[{ TEXT: 'T', LINK: '/', DISABLED: true }], [{ text: 'T', display: 'block', tone: 'base' }]],
  [[{ TEXT: 'T', LINK: '/', BG_COLOR_TOKEN: null }], [{ text: 'T', display: 'block', tone: 'base' }]],
  [
    [{ TEXT: 'T', LINK: '/', BG_COLOR_TOKEN: 'secondary', BG_COLOR: '#fff' }],
    [{ text: 'T', display: 'block', tone: 'secondary' }],
  ],
  [[{ TEXT: 'T', LINK: '/', WAIT: 'Y', BLOCK: 'Y' }], [{ text: 'T', display: 'block', tone: 'base' }]],
  [
    [
      { TEXT: 'T', LINK: '/', FUNCTION: 'x' },
      { TEXT: 'U', LINK: '/' },
    ],
    [{ text: 'U', display: 'block', tone: 'base' }],
  ],
  [[{ TEXT: 'T', LINK: 'javascript:x', COMMAND: 'c' }], [{ text: 'T', display: 'block', tone: 'base' }]],
  [
    [{ TEXT: 'T', ACTION: 'put', ACTION_VALUE: 'v', COMMAND: 'c' }],
    [{ text: 'T', display: 'block', tone: 'base' }],
  ],
  [[{ TEXT: 'T', COMMAND: '0' }], undefined],
  [
    { BUTTONS: [{ TEXT: 'T', LINK: '/' }], COLORS: { BG_COLOR: '#fff' }, VOTE: 'Y' },
    [{ text: 'T', display: 'block', tone: 'base' }],
  ],
  [null, undefined],
  [[null, { TEXT: 'T', LINK: '/' }, 's', 5], [{ text: 'T', display: 'block', tone: 'base' }]],
  [
    { BUTTONS: { a: { TEXT: 'T', LINK: '/' }, c: { TYPE: 'NEWLINE' } } },
    [{ text: 'T', display: 'block', tone: 'base' }, { break: true }],
  ],
];

function drawSent(parts: object): ReturnType<typeof draw> {
  return draw({
    method: 'imbot.message.add',
    params: { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: 'x', ...parts },
  });
}

describe('the web client', () => {
  it.each(attaches)('draws the attach %j', (ATTACH, blocks) => {
    expect(drawSent({ ATTACH }).attach?.blocks).toEqual(blocks);
  });

  it.each(keyboards)('draws the keyboard %j', (KEYBOARD, keys) => {
    expect(drawSent({ KEYBOARD }).keyboard).toEqual(keys);
  });
});

describe('the bar', () => {
  it.each([
    ['primary', 'primary'],
    ['PRIMARY', 'base'],
    [5, 'base'],
    [null, 'base'],
  ])('of token %j is %s', (COLOR_TOKEN, bar) => {
    expect(
      drawSent({ ATTACH: { BLOCKS: [{ MESSAGE: 'x' }], COLOR_TOKEN, COLOR: '#ff0000' } }).attach?.bar,
    ).toBe(bar);
  });
});
