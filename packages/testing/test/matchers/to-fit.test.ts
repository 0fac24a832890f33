import { change, imbot, measure, reply, type Reply } from '@riposte/builder';
import { describe, expect, it } from 'vitest';
import { toFit, type Testable } from '../../src/index.ts';

const target = imbot.messageAdd({ dialogId: 'chat5', botId: 39 });
const text = (length: number): Testable => reply('x'.repeat(length));
const attach = (length: number): Reply =>
  reply('x').attach((a) => a.message('short').message('x'.repeat(length)));

const rows: readonly (readonly [
  name: string,
  Testable,
  headroom: number,
  pass: boolean,
  said: readonly string[],
])[] = [
  [
    'a small message',
    text(10),
    0,
    true,
    ['Expected it not to fit, and it does:', 'text: 10 of 20,000, 99.9 % free'],
  ],
  ['a text at its limit', text(20_000), 0, true, ['text: 20,000 of 20,000, 0 % free']],
  ['a text over its limit', text(20_001), 0, false, ['It does not fit:', 'text: 20,001 of 20,000, too much']],
  ['a text with half of it free', text(10_000), 0.5, true, ['with 50 % of each limit free, and it does']],
  [
    'a text with less than half of it free',
    text(10_001),
    0.5,
    false,
    ['It does not fit with 50 % of each limit free', '49.9 % free'],
  ],
  [
    'an attach over its limit',
    attach(60_000),
    0,
    false,
    ['attach: 60,', 'too much (attach.1 takes 60,014, attach.0 takes 19)'],
  ],
  ['a change', change().text('x'), 0.9, true, ['text: 1 of']],
  ['a compiled message', reply('x').compile(target), 0.9, true, ['text: 1 of']],
];

describe('toFit', () => {
  it.each(rows)('%s', (_name, made, headroom, pass, said) => {
    const result = toFit(made, undefined, { headroom });
    expect(result.pass).toBe(pass);
    for (const piece of said) expect(result.message()).toContain(piece);
  });

  it('takes an attach up to the last sign before the limit', () => {
    const shell = measure(attach(1_000), target).attach.used - 1_000;
    const most = 60_000 - 1 - shell;
    expect(toFit(attach(most), target).pass).toBe(true);
    expect(toFit(attach(most + 1), target).pass).toBe(false);
  });

  it.each([[-0.1], [1.1], [Number.NaN], [20]])('takes no headroom of %d', (headroom) => {
    expect(() => toFit(text(1), target, { headroom })).toThrow(/from 0 to 1/);
  });
});
