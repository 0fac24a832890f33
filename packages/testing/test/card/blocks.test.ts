import { reply, type AttachBuilder } from '@riposte/builder';
import { describe, expect, it } from 'vitest';
import { card } from '../../src/index.ts';

type Compose = (a: AttachBuilder) => AttachBuilder;

const rows: readonly (readonly [name: string, Compose, lines: readonly string[]])[] = [
  ['a message', (a) => a.message('one\ntwo'), ['one', 'two']],
  ['a usual delimiter', (a) => a.message('x').delimiter().message('y'), ['x', '────────', 'y']],
  ['a delimiter of its own', (a) => a.delimiter({ size: 50, color: '#ff0000' }), ['──────── 50 px #ff0000']],
  [
    'a grid in rows',
    (a) => a.grid({ Sum: '4,800', Stage: 'New' }, { display: 'row' }),
    ['Sum | 4,800', 'Stage | New'],
  ],
  [
    'a grid in a line',
    (a) => a.grid({ Sum: '4,800', Stage: 'New' }, { display: 'line' }),
    ['Sum: 4,800   Stage: New'],
  ],
  ['a grid in blocks', (a) => a.grid({ Sum: '4\n800' }), ['Sum', '  4', '  800']],
  [
    'a cell with all it may have',
    (a) =>
      a.grid(
        [
          ['Sum', '4,800', { tone: 'alert', width: 90 }],
          ['Open', 'here', { link: '/x' }],
        ],
        { display: 'row' },
      ),
    ['Sum ‹90 px› | ‹alert›4,800‹/alert›', 'Open | ‹link /x›here‹/link›'],
  ],
  ['a link', (a) => a.link('Open', '/x/'), ['link: Open → /x/']],
  ['a bare link', (a) => a.link('https://e.com'), ['link: → https://e.com']],
  [
    'a link with all it may have',
    (a) => a.link('Open', '/x/', { desc: 'two\nlines', preview: '/p.png' }),
    ['link: Open → /x/', '  two', '  lines', '  ‹image /p.png Open›'],
  ],
  ['a rich link', (a) => a.richLink('Page', '/r/', { desc: 'of ours' }), ['card: Page → /r/', '  of ours']],
  ['a user', (a) => a.user('Anna', { userId: 7, avatar: '/a.png' }), ['user: Anna ‹avatar /a.png›']],
  ['a user with a link', (a) => a.user('Anna', { link: '/u/' }), ['user: Anna → /u/']],
  ['a picture', (a) => a.image('https://e.com/i.png'), ['‹image https://e.com/i.png›']],
  [
    'a picture with a preview',
    (a) => a.image('Plan', '/big.png', { preview: '/small.png', width: 400, height: 300 }),
    ['‹image /small.png Plan 272×204› → /big.png'],
  ],
  ['a file', (a) => a.file('plan.pdf', '/f/', { size: 1_500_000 }), ['file: plan.pdf, 1 MB → /f/']],
  ['a bar of another colour', (a) => a.tone('alert').message('x'), ['‹alert›', 'x']],
];

describe('in a card', () => {
  it.each(rows)('%s', (_name, compose, lines) => {
    const shown = card(reply('text').attach(compose)).split('\n');
    expect(shown.filter((line) => line.startsWith('│ ▌'))).toEqual(lines.map((line) => `│ ▌ ${line}`));
  });
});
