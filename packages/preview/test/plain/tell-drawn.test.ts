import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellDrawn } from '../../src/plain/tell-drawn.ts';
import type { Drawn } from '../../src/index.ts';
import { anyDrawn } from '../support/drawn-arbitraries.ts';
import { drawn } from '../support/drawn.ts';
import { run } from '../support/run.ts';

const rows: readonly (readonly [string, Drawn, string])[] = [
  ['nothing', drawn({}), ''],
  ['text', drawn({ text: [run('Done', 'b'), run(' now')] }), 'Done now'],
  [
    'a link over several runs',
    drawn({ text: [run('see ', 'link:/x'), run('it', 'b', 'link:/x'), run('.')] }),
    'see it (/x).',
  ],
  ['an address alone', drawn({ text: [run('/x', 'link:/x')] }), '/x'],
  [
    'a quote, lines before and after',
    drawn({ text: [run('a\n'), run('Ann', 'quote', 'quote-name'), run('q1\nq2', 'quote'), run('\nz')] }),
    'a\n> Ann\n> q1\n> q2\nz',
  ],
  [
    'every kind of block',
    drawn({
      attach: {
        bar: 'base',
        blocks: [
          { message: [run('m')] },
          { delimiter: { width: 200 } },
          { users: [{ name: 'Ann', link: '/u' }, { name: 'Bob' }] },
          { links: [{ href: '/l', label: 'L', desc: [run('d')] }, {}] },
          { rich: [{ name: 'R', desc: 'about' }, {}] },
          {
            grid: [
              { display: 'row', name: 'N', value: [run('v')], link: '/g' },
              { display: 'row', name: 'only' },
              { display: 'block', value: [run('w')] },
            ],
          },
          { images: [{ src: '/p', title: 'P' }, { src: '/q' }] },
          {
            files: [
              { name: 'f', size: '1 MB' },
              { name: 'g', size: '' },
            ],
          },
        ],
      },
      clicks: { attach: [[], [], [], [], ['/r'], [], ['/p', null], ['/f']], keyboard: [] },
    }),
    [
      'm',
      '---',
      'Ann (/u)',
      'Bob',
      'L (/l)',
      'd',
      'R (/r)',
      'about',
      'N: v (/g)',
      'only',
      'w',
      '[Image: P] (/p)',
      '[Image]',
      'f, 1 MB (/f)',
      'g',
    ].join('\n'),
  ],
  [
    'buttons in rows',
    drawn({
      text: [run('Choose')],
      keyboard: [
        { text: 'A', display: 'line', tone: 'base' },
        { text: 'B', display: 'line', tone: 'base' },
        { break: true },
        { text: 'C', display: 'block', tone: 'base' },
        { text: 'D', display: 'line', tone: 'base' },
      ],
    }),
    'Choose\n[A] [B]\n[C]\n[D]',
  ],
];

describe('tellDrawn', () => {
  it.each(rows)('tells %s', (_, message, text) => {
    expect(tellDrawn(message)).toBe(text);
  });

  it('holds no control character but line breaks and tabs', () => {
    fc.assert(
      fc.property(anyDrawn, (message) => {
        expect(tellDrawn(message).replaceAll(/[\n\t]/gu, '')).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }),
    );
  });
});
