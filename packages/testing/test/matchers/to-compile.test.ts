import { change, im, imbot, imbotV2, reply, type Target } from '@riposte/builder';
import { describe, expect, it } from 'vitest';
import { toCompile, type Testable } from '../../src/index.ts';

const chat = imbot.messageAdd({ dialogId: 'chat5' });
const menu = reply('x').menu((m) => m.link('Open', '/x'));

const rows: readonly (readonly [name: string, Testable, Target | undefined, boolean, readonly string[]])[] = [
  ['a reply', reply('x'), chat, true, ['Expected it not to compile for imbot.message.add, and it does.']],
  ['a reply for nowhere', reply('x'), undefined, true, ['a message of a bot']],
  [
    'an empty reply',
    reply(''),
    chat,
    false,
    ['It does not compile for imbot.message.add:', 'error MESSAGE_EMPTY at text'],
  ],
  [
    'a menu where there is none',
    menu,
    imbotV2.messageSend({ botId: 39, dialogId: 5 }),
    false,
    ['Chat.Message.send', 'at menu'],
  ],
  [
    'a keyboard on a notification',
    reply('x').keyboard((k) => k.link('O', '/')),
    im.notify({ userId: 1 }),
    false,
    ['im.notify', 'at keyboard'],
  ],
  ['a change', change().text('x'), undefined, true, ['it does']],
  ['a change as a new message', change().text('x'), chat, false, ['CHANGE_NOT_UPDATE']],
  ['a change to nothing', change().text(' '), undefined, false, ['a message of a bot:', 'MESSAGE_DELETES']],
  ['a compiled message', reply('x').compile(chat), undefined, true, ['imbot.message.add']],
];

describe('toCompile', () => {
  it.each(rows)('%s', (_name, made, target, pass, said) => {
    const result = toCompile(made, target);
    expect(result.pass).toBe(pass);
    for (const piece of said) expect(result.message()).toContain(piece);
  });

  it.each([['a text'], [null], [undefined], [{}]])('has no answer for %j', (received) => {
    expect(() => toCompile(received)).toThrow(/toCompile looks at a reply, a change or a compiled message/);
  });
});
