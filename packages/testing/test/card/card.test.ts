import { change, fmt, imbot, imbotV2, reply, type KeyboardBuilder } from '@riposte/builder';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryReply } from '../../src/arbitraries.ts';
import { card } from '../../src/index.ts';
import { decline, take } from '../support/commands.ts';

const deal = reply(fmt`${fmt.bold('New deal')} from Anna`)
  .attach((a) => a.description('4,800').grid({ Sum: '4,800' }, { display: 'row' }))
  .keyboard((k) =>
    k
      .command('Take', take({ deal: 7 }), { tone: 'primary', block: true })
      .row()
      .link('Open', '/crm/deal/details/7/'),
  );

const keyboards: readonly (readonly [
  name: string,
  (k: KeyboardBuilder) => KeyboardBuilder,
  readonly string[],
])[] = [
  [
    'buttons in a row',
    (k) => k.command('A', take({ deal: 1 })).link('B', '/b'),
    ['1  [A] /take 1', '   [B] → /b'],
  ],
  ['rows', (k) => k.link('A', '/a').row().row().link('B', '/b'), ['1  [A] → /a', '2  [B] → /b']],
  [
    'a block button among others',
    (k) => k.link('A', '/a').link('B', '/b', { display: 'block' }).link('C', '/c'),
    ['1  [A] → /a', '2  [B] (block) → /b', '3  [C] → /c'],
  ],
  [
    'how a button looks',
    (k) => k.link('A', '/a', { tone: 'alert', width: 90, disabled: true }),
    ['1  [A] (alert, 90 px, disabled) → /a'],
  ],
  [
    'every action',
    (k) =>
      k.send('S', 'Hi').put('P', '/x').copy('C', 'c').call('L', '+1 2').dialog('D', 'chat5').app('A', 7, 'p'),
    [
      '1  [S] send "Hi"',
      '   [P] put "/x"',
      '   [C] copy "c"',
      '   [L] call "+1 2"',
      '   [D] dialog "chat5"',
      '   [A] app 7 p',
    ],
  ],
];

describe('card', () => {
  it('reads like the message', () => {
    expect(card(deal)).toBe(
      [
        '┌',
        '│ ‹b›New deal‹/b› from Anna',
        '│ ▌ Sum | 4,800',
        '└',
        '1  [Take] (primary) /take 7, blocks the keyboard',
        '2  [Open] → /crm/deal/details/7/',
        'push: New deal from Anna 4,800',
        'text 25 of 20,000, attach 168 of 60,000, keyboard 412 of 60,000',
      ].join('\n'),
    );
  });

  it.each(keyboards)('lists %s', (_name, compose, lines) => {
    const shown = card(reply('text').keyboard(compose)).split('\n');
    expect(shown.filter((line) => /^(?:\d| {3}) *\[/.test(line))).toEqual(lines);
  });

  it.each([
    [imbot.messageAdd({ dialogId: 'chat5', botId: 39 }), 'imbot.message.add  DIALOG_ID "chat5"  BOT_ID 39'],
    [
      imbotV2.messageSend({ dialogId: 5, botId: 39, replyId: 4 }),
      'imbot.v2.Chat.Message.send  botId 39  dialogId 5  replyId 4',
    ],
  ])('names a target that is known: %#', (target, head) => {
    expect(card(deal, { target }).split('\n')[0]).toBe(head);
    expect(card(deal.compile(target)).split('\n')[0]).toBe(head);
  });

  it.each([
    [
      'a reply as an update',
      reply('x'),
      imbot.messageUpdate({ messageId: 7, botId: 39 }),
      'takes off attach, keyboard, menu',
    ],
    [
      'a reply as an update in v2',
      reply('x'),
      imbotV2.messageUpdate({ messageId: 7, botId: 39 }),
      'takes off attach, keyboard',
    ],
    [
      'a change',
      change().text('x').remove('keyboard'),
      imbot.messageUpdate({ messageId: 7, botId: 39 }),
      'takes off keyboard',
    ],
  ])('says what %s takes off, and has no push', (_name, made, target, line) => {
    const lines = card(made, { target }).split('\n');
    expect(lines[1]).toBe(line);
    expect(lines.filter((each) => each.startsWith('push'))).toEqual([]);
  });

  it('tells warnings, and what no reader will see', () => {
    const made = reply('text')
      .keyboard((k) => k.link('Here', '/a', { context: 'mobile' }).link('There', '/b'))
      .menu((m) => m.command('Again', decline({ deal: 7 })));
    const lines = card(made).split('\n');
    expect(lines).toContain('menu [Again] /decline 7');
    expect(
      lines.filter((line) => /^(?:warning|note) /.test(line)).map((line) => line.split(' ', 2).join(' ')),
    ).toEqual(['warning MENU_NOT_SHOWN', 'note HIDDEN_BUTTON']);
  });

  it('draws for another client', () => {
    const made = reply('text').attach((a) => a.grid({ Sum: '4' }, { display: 'row' }));
    expect(card(made, { client: 'mobile' })).toContain('│ ▌ Sum\n│ ▌   4\n');
  });

  it('lists every reason of a message that does not compile', () => {
    const lines = card(reply('').keyboard((k) => k.link('x', 'javascript:1'))).split('\n');
    expect(lines[0]).toBe('does not compile');
    expect(lines.slice(1).map((line) => line.split(':')[0])).toEqual([
      'error MESSAGE_EMPTY at text',
      'error KEYBOARD_ERROR at keyboard',
      'error LINK_SCHEME at keyboard.0.link',
    ]);
  });

  it('holds nothing unseen, whatever is in the message', () => {
    fc.assert(
      fc.property(arbitraryReply(), (made) => {
        expect(card(made)).not.toMatch(/(?!\n)\p{Cc}|[\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{Cs}/u);
      }),
    );
  });
});
