import type { Run } from '@riposte/bbcode';
import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/runs/section.ts';
import { splitSections } from '../../src/runs/split-sections.ts';
import { run } from '../support/run.ts';

const name = run('Ann', 'quote', 'quote-name');
const said = run('hi', 'quote');
const icon: Run = { atom: { icon: '/i.png', width: '20', height: '20', title: '' }, marks: [] };

const rows: readonly (readonly [string, readonly Run[], readonly Section[]])[] = [
  ['nothing', [], []],
  ['text', [run('a'), run('b', 'b')], [{ kind: 'flow', runs: [run('a'), run('b', 'b')] }]],
  [
    'code, without its last break',
    [run('a\n\n', 'code'), run('\nb')],
    [
      { kind: 'code', runs: [run('a\n', 'code')] },
      { kind: 'flow', runs: [run('\nb')] },
    ],
  ],
  [
    'a quote, without the breaks around it',
    [run('a\n\n'), said, run('\n\nb')],
    [
      { kind: 'flow', runs: [run('a\n')] },
      { kind: 'quote', head: [], runs: [said] },
      { kind: 'flow', runs: [run('\nb')] },
    ],
  ],
  [
    'two quotes with headings',
    [name, said, name, said],
    [
      { kind: 'quote', head: [name], runs: [said] },
      { kind: 'quote', head: [name], runs: [said] },
    ],
  ],
  ['a heading alone', [name], [{ kind: 'quote', head: [name], runs: [] }]],
  [
    'no line between blocks where there was but a break',
    [said, run('\n'), said],
    [
      { kind: 'quote', head: [], runs: [said] },
      { kind: 'quote', head: [], runs: [said] },
    ],
  ],
  [
    'pictures, which have no break to lose',
    [icon, said, icon],
    [
      { kind: 'flow', runs: [icon] },
      { kind: 'quote', head: [], runs: [said] },
      { kind: 'flow', runs: [icon] },
    ],
  ],
];

describe('splitSections', () => {
  it.each(rows)('splits %s', (_, runs, sections) => {
    expect(splitSections(runs)).toEqual(sections);
  });
});
