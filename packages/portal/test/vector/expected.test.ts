import { describe, expect, it } from 'vitest';
import { judge } from '../../src/index.ts';
import { judgeVector, toExpected, type Vector } from '../../src/vector.ts';

const EMPTY = [{}];
const FATAL = { BLOCKS: [{ MESSAGE: [] }] };

describe('an answer to a vector', () => {
  it.each<readonly [name: string, vector: Vector, error: string | null]>([
    [
      'says the missing text before the wrong keyboard',
      { method: 'imbot.message.add', message: '', keyboard: EMPTY },
      'MESSAGE_EMPTY',
    ],
    [
      'says the missing text before what PHP throws on',
      { method: 'imbot.command.answer', message: ' ', attach: FATAL },
      'MESSAGE_EMPTY',
    ],
    ['says what PHP throws on', { method: 'imbot.v2.Chat.Message.update', attach: FATAL }, 'FATAL'],
    [
      'says a part that is too large before the rest of the saving',
      { method: 'im.message.add', message: null, attach: [{ MESSAGE: 'x'.repeat(60_000) }] },
      'ATTACH_OVERSIZE',
    ],
    [
      'takes bot 0 of a vector for the one that the method had found',
      { method: 'imbot.message.add', botId: 0, keyboard: [{ TEXT: 'a', COMMAND: 'c' }] },
      'KEYBOARD_ERROR',
    ],
  ])('%s', (_, vector, error) => {
    const [answer] = Object.values(judgeVector(vector));
    expect(answer).toMatchObject({ accepted: error === null, error });
  });

  it('leaves each of several parts its own error', () => {
    const { attach, keyboard, menu } = toExpected(
      judge('imbot.message.add', {
        DIALOG_ID: 'chat1',
        MESSAGE: 'x',
        ATTACH: EMPTY,
        KEYBOARD: EMPTY,
        MENU: [{ TEXT: 'a', LINK: '/' }],
      }),
    );
    expect([attach?.error, keyboard?.error, menu?.error]).toEqual([
      'ATTACH_ERROR',
      'KEYBOARD_ERROR',
      'ATTACH_ERROR',
    ]);
  });
});
