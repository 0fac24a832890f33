import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/card/run.ts';
import { showRuns } from '../../src/card/show-runs.ts';

const run = (text: string, ...marks: readonly string[]): Run => ({ text, marks });

const rows: readonly (readonly [readonly Run[], string])[] = [
  [[], ''],
  [[run('plain')], 'plain'],
  [[run('x', 'b'), run(' y')], '‹b›x‹/b› y'],
  [[run('a', 'b'), run('b', 'b', 'i'), run('c', 'i')], '‹b›a‹i›b‹/i›‹/b›‹i›c‹/i›'],
  [[run('a', 'b', 'link:/x'), run('b', 'link:/x')], '‹link /x›‹b›a‹/b›b‹/link›'],
  [[run('a', 'link:/x'), run('b', 'link:/y')], '‹link /x›a‹/link›‹link /y›b‹/link›'],
  [[run('Ann', 'user:7')], '‹user 7›Ann‹/user›'],
  [[run('call', 'call:')], '‹call›call‹/call›'],
  [[run('go', 'send:/a\u200Bb')], '‹send /a‹U+200B›b›go‹/send›'],
  [[{ atom: { image: 'https://e.com/a.png' }, marks: [] }], '‹image https://e.com/a.png›'],
  [[{ atom: { icon: '/i.png', width: '20', height: '20', title: '' }, marks: [] }], '‹icon /i.png›'],
  [
    [{ atom: { icon: '/i.png', width: '20', height: '20', title: 'Hi' }, marks: ['b'] }],
    '‹b›‹icon /i.png Hi›‹/b›',
  ],
];

describe('showRuns', () => {
  it.each(rows)('%j reads %j', (runs, shown) => {
    expect(showRuns(runs)).toBe(shown);
  });
});
