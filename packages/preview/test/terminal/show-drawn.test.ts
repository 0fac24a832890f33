import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { showDrawn } from '../../src/terminal/show-drawn.ts';
import type { Drawn } from '../../src/index.ts';
import { anyDrawn } from '../support/drawn-arbitraries.ts';
import { drawn } from '../support/drawn.ts';
import { run } from '../support/run.ts';

const attach = (...blocks: NonNullable<Drawn['attach']>['blocks']): Drawn =>
  drawn({ attach: { bar: 'base', blocks } });

const link = 'link:https://a.example';

const rows: readonly (readonly [string, Drawn, readonly string[]])[] = [
  ['nothing', drawn({}), ['']],
  ['text', drawn({ text: [run('Done', 'b')] }), ['╭──────╮', '│ Done │', '╰──────╯']],
  [
    'an address behind its label',
    drawn({ text: [run('see ', link), run('this', 'b', link), run('!')] }),
    [
      '╭───────────────────────────────╮',
      '│ see this (https://a.example)! │',
      '╰───────────────────────────────╯',
    ],
  ],
  [
    'an address alone',
    drawn({ text: [run('https://a.example', link)] }),
    ['╭───────────────────╮', '│ https://a.example │', '╰───────────────────╯'],
  ],
  [
    'a quote and code',
    drawn({
      text: [
        run('Ann', 'quote', 'quote-name'),
        run('10:00', 'quote', 'quote-name', 'quote-time'),
        run('hi', 'quote'),
        run('x = 1', 'code'),
      ],
    }),
    ['╭─────────────╮', '│ │ Ann 10:00 │', '│ │ hi        │', '│ │ x = 1     │', '╰─────────────╯'],
  ],
  [
    'an icon and a picture',
    drawn({
      text: [
        { atom: { icon: '/i.png', width: '20', height: '20', title: 'Ok' }, marks: [] },
        { atom: { icon: '/i.png', width: '20', height: '20', title: '' }, marks: [] },
        { atom: { image: '/c.png' }, marks: [] },
      ],
    }),
    ['╭───────────────────╮', '│ (Ok)(Icon)[Image] │', '╰───────────────────╯'],
  ],
  [
    'rows in columns, wide characters and all',
    attach({
      grid: [
        { display: 'row', name: 'Клиент', value: [run('ООО')], tone: 'base' },
        { display: 'row', name: '日本', value: [run('👍 ok')], tone: 'alert' },
        { display: 'row', name: 'Only a name' },
        { display: 'row', value: [run('only a value')], tone: 'base' },
      ],
    }),
    [
      '╭─────────────────╮',
      '│ ▌ Клиент  ООО   │',
      '│ ▌ 日本    👍 ok │',
      '│ ▌ Only a name   │',
      '│ ▌ only a value  │',
      '╰─────────────────╯',
    ],
  ],
  [
    'lines side by side, blocks stacked',
    attach({
      grid: [
        { display: 'line', name: 'A', value: [run('1')], tone: 'base', width: 80 },
        { display: 'line', name: 'B', value: [run('2')], tone: 'base' },
        { display: 'block', name: 'C', value: [run('3')], tone: 'primary' },
      ],
    }),
    [
      '╭─────────────────╮',
      '│ ▌ A           B │',
      '│ ▌ 1           2 │',
      '│ ▌ C             │',
      '│ ▌ 3             │',
      '╰─────────────────╯',
    ],
  ],
  [
    'a value that is a link',
    attach({ grid: [{ display: 'block', name: 'C', value: [run('3')], link: 'https://a.example' }] }),
    [
      '╭───────────────────────╮',
      '│ ▌ C                   │',
      '│ ▌ 3                   │',
      '│ ▌ (https://a.example) │',
      '╰───────────────────────╯',
    ],
  ],
  [
    'delimiters, users, links, rich links, pictures, files',
    drawn({
      attach: {
        bar: 'primary',
        blocks: [
          { delimiter: { width: 40 } },
          { users: [{ name: 'Ann', link: '/user/2/' }, { name: 'Bot' }] },
          { links: [{ href: '/x', label: 'Open', desc: [run('more')], image: { src: '/p.png' } }, {}] },
          { rich: [{ name: 'Page', desc: 'about', image: { src: '/p.png', title: 'P' } }] },
          { images: [{ src: '/a.png', title: 'Chart' }, { src: '/b.png' }] },
          {
            files: [
              { name: 'a.pdf', size: '1 MB' },
              { name: 'b', size: '' },
            ],
          },
        ],
      },
      clicks: { attach: [[], [], [], ['/r'], ['/a.png', null], ['/a.pdf', null]], keyboard: [] },
    }),
    [
      '╭───────────────────────────╮',
      '│ ▌ ─────                   │',
      '│ ▌ ● Ann (/user/2/)        │',
      '│ ▌ ● Bot                   │',
      '│ ▌ Open (/x)               │',
      '│ ▌ more                    │',
      '│ ▌ [Image]                 │',
      '│ ▌                         │',
      '│ ▌ Page (/r)               │',
      '│ ▌ about                   │',
      '│ ▌ [Image: P]              │',
      '│ ▌ [Image: Chart] (/a.png) │',
      '│ ▌ [Image]                 │',
      '│ ▌ a.pdf, 1 MB (/a.pdf)    │',
      '│ ▌ b                       │',
      '╰───────────────────────────╯',
    ],
  ],
  [
    'buttons in rows',
    drawn({
      keyboard: [
        { text: 'A', display: 'line', tone: 'primary' },
        { text: 'B\nb', display: 'line', tone: 'alert', disabled: true },
        { break: true },
        { text: 'C', display: 'block', tone: 'base' },
        { text: 'D', display: 'line', tone: 'secondary' },
      ],
    }),
    ['[ A ] [ B b ]', '[ C ]', '[ D ]'],
  ],
  [
    'a menu',
    drawn({
      menu: [
        { text: 'Mute', action: null, disabled: true },
        { text: 'Site', action: { kind: 'link', url: '/s' } },
      ],
    }),
    ['Menu (not shown by the web client)', '  • Mute', '  • Site (/s)'],
  ],
];

const escape = String.fromCharCode(0x1b);
const escapes = new RegExp(`${escape}(?:\\[[\\d;]*m|\\]8;;[!-~]*${escape}\\\\)`, 'gu');

describe('showDrawn', () => {
  it.each(rows)('shows %s', (_, message, lines) => {
    expect(showDrawn(message, { color: false }).split('\n')).toEqual(lines);
  });

  it('links where it may', () => {
    const message = drawn({
      text: [run('this', link)],
      keyboard: [{ text: 'Go', display: 'line', tone: 'base' }],
      clicks: { attach: [], keyboard: [{ kind: 'link', url: 'https://b.example' }] },
    });
    const shown = showDrawn(message, { links: true });
    expect(shown).toContain('\u001B]8;;https://a.example\u001B\\');
    expect(shown).toContain('\u001B]8;;https://b.example\u001B\\');
    expect(shown.replaceAll(escapes, '').split('\n')).toEqual(['╭──────╮', '│ this │', '╰──────╯', '[ Go ]']);
  });

  it('holds no control character but line breaks without colour, and no line is too wide', () => {
    fc.assert(
      fc.property(anyDrawn, fc.integer({ min: 30, max: 100 }), (message, width) => {
        const shown = showDrawn(message, { width, color: false, links: true });
        expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        for (const line of shown.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 300 },
    );
  });

  it('shows the same with colour as without, but for its own escape sequences', () => {
    fc.assert(
      fc.property(anyDrawn, (message) => {
        expect(showDrawn(message).replaceAll(escapes, '')).toBe(showDrawn(message, { color: false }));
      }),
      { numRuns: 200 },
    );
  });
});
