import { command, imbot, reply } from '@riposte/builder';
import { describe, expect, it } from 'vitest';
import { toHaveButton, type ButtonCall } from '../../src/index.ts';
import { decline, take } from '../support/commands.ts';

const deal = reply('Deal 7').keyboard((k) =>
  k
    .command('Take it', take({ deal: 7 }))
    .command('Take it', take({ deal: 9 }))
    .link('Open', '/crm/deal/details/7/')
    .copy('Copy', 'D-7')
    .app('App', 5)
    .link('On a phone', '/m/', { context: 'mobile' })
    .link('At a desk', '/d/', { context: 'desktop' }),
);
const stamped = command('approve', { id: Number }, { maxAge: '24h' });
const list = ['  [Take it] /take 7', '  [Take it] /take 9', '  [Open] → /crm/deal/details/7/'].join('\n');

const rows: readonly (readonly [
  label: string | RegExp,
  ButtonCall | undefined,
  pass: boolean,
  said: string,
])[] = [
  [
    'Take it',
    undefined,
    true,
    'Expected no such button "Take it":\n  [Take it] /take 7\n  [Take it] /take 9',
  ],
  ['Take it', take({ deal: 9 }), true, 'Expected no such button "Take it":\n  [Take it] /take 9'],
  ['Take it', take, true, '/take 7'],
  [/^take/i, take({ deal: 7 }), true, '/take 7'],
  [/take/g, undefined, false, 'It has no button /take/g, only:'],
  ['Take', undefined, false, `It has no button "Take", only:\n${list}`],
  [
    'Take it',
    take({ deal: 8 }),
    false,
    'It has a button "Take it", but not one that does /take 8:\n  [Take it] /take 7',
  ],
  ['Take it', decline, false, 'but not one that does /decline with any parameters'],
  ['Take it', '/take 7', false, 'but not one that does "/take 7"'],
  ['Open', '/crm/deal/details/7/', true, '→ /crm/deal/details/7/'],
  [
    'Open',
    '/crm/deal/details/8/',
    false,
    'but not one that does "/crm/deal/details/8/":\n  [Open] → /crm/deal/details/7/',
  ],
  ['Open', take, false, 'but not one that does /take with any parameters'],
  ['Copy', 'D-7', true, 'copy "D-7"'],
  ['App', undefined, true, 'app 5'],
  ['App', '5', false, 'but not one that does "5"'],
  ['On a phone', '/m/', true, '→ /m/'],
  ['At a desk', '/d/', true, '→ /d/'],
];

describe('toHaveButton', () => {
  it.each(rows)('%s, %j: %j', (label, call, pass, said) => {
    const result = toHaveButton(deal, label, call);
    expect(result.pass).toBe(pass);
    expect(result.message()).toContain(said);
  });

  it('gives the same answer to the same pattern again', () => {
    const pattern = /Open/g;
    expect([toHaveButton(deal, pattern).pass, toHaveButton(deal, pattern).pass]).toEqual([true, true]);
  });

  it('finds a call that carries its time by its command', () => {
    const made = reply('x').keyboard((k) => k.command('Yes', stamped({ id: 5 })));
    expect(toHaveButton(made, 'Yes', stamped).pass).toBe(true);
  });

  it('looks into compiled messages', () => {
    expect(
      toHaveButton(deal.compile(imbot.messageAdd({ dialogId: 5, botId: 39 })), 'Take it', take({ deal: 7 }))
        .pass,
    ).toBe(true);
  });

  it.each([
    [reply('x'), 'It has no button "A": it has no buttons at all.'],
    [reply(''), 'It has no buttons, since it does not compile:\n  error MESSAGE_EMPTY'],
  ])('says why there is none: %#', (made, said) => {
    const result = toHaveButton(made, 'A');
    expect(result.pass).toBe(false);
    expect(result.message()).toContain(said);
  });
});
