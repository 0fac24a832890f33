import { expect, it } from 'vitest';
import { dialogOf } from '../../src/queue/dialog-of.ts';
import { rankOf } from '../../src/queue/rank.ts';

it.each<[object, string | undefined]>([
  [{ dialogId: 'chat5' }, 'chat5'],
  [{ DIALOG_ID: 5 }, '5'],
  [{ COMMAND_ID: 1, MESSAGE_ID: 7 }, 'message 7'],
  [{ botId: 1, messageId: 7 }, 'message 7'],
  [{ USER_ID: 5 }, 'user 5'],
  [{ DIALOG_ID: null, USER_ID: 5 }, 'user 5'],
  [{}, undefined],
])('%j stands in the line %j', (params, expected) => {
  expect(dialogOf({ ...params })).toBe(expected);
});

it('goes in the order of who waits for it', () => {
  const methods = [
    'imbot.v2.Command.answer',
    'imbot.v2.Chat.Message.send',
    'imbot.message.update',
    'im.notify.system.add',
    'profile',
    'imbot.v2.Event.get',
  ];
  const ranks = methods.map((method) => rankOf(method, 'interactive'));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(methods.length);
  expect(rankOf('imbot.command.answer', 'bulk')).toBeGreaterThan(Math.max(...ranks));
});
