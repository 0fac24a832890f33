import type { Method } from '@riposte/portal';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../src/http/read-answer.ts';
import { toOutcome } from '../../src/outcomes/to-outcome.ts';
import { fixture } from '../helpers/fixture.ts';

const answers = JSON.parse(fixture('rest-responses.json')) as Readonly<Record<string, unknown>>;
const now = Date.UTC(2026, 10, 22);

describe('a documented answer', () => {
  it.each<[string, Method, number, object]>([
    ['imbot.command.answer ok (200)', 'imbot.command.answer', 200, { status: 'sent', messageId: 70469 }],
    [
      'imbot.v2.Command.answer ok (200) - no message id',
      'imbot.v2.Command.answer',
      200,
      { status: 'accepted' },
    ],
    ['imbot.v2.Chat.Message.update ok (200)', 'imbot.v2.Chat.Message.update', 200, { status: 'sent' }],
    ['imbot.message.update ok (200)', 'imbot.message.update', 200, { status: 'sent' }],
    ['im.notify.system.add ok (200)', 'im.notify.system.add', 200, { status: 'sent', messageId: 12345 }],
    ['message.send v2 ok (200)', 'imbot.v2.Chat.Message.send', 200, { status: 'sent', messageId: 70470 }],
    ['im.message.add ok (200)', 'im.message.add', 200, { status: 'sent', messageId: 70471 }],
    ['expired (401)', 'im.message.add', 401, { status: 'rejected', code: 'expired_token', permanent: false }],
    ['rate (503)', 'im.message.add', 503, { status: 'deferred', until: new Date(now + 1_000) }],
    ['operating (429)', 'im.message.add', 429, { status: 'deferred', until: new Date(now + 300_000) }],
    [
      'overload (503)',
      'im.message.add',
      503,
      { status: 'rejected', code: 'OVERLOAD_LIMIT', permanent: false },
    ],
    ['empty (400)', 'im.message.add', 400, { status: 'rejected', code: 'MESSAGE_EMPTY', permanent: true }],
    [
      'v3 validation (400)',
      'im.message.add',
      400,
      { status: 'rejected', description: 'Error validating request object' },
    ],
  ])('%s', (name, method, status, expected) => {
    const answer = readAnswer(method, status, JSON.stringify(answers[name]));
    expect(toOutcome(answer, { method, params: {}, key: undefined, now })).toMatchObject(expected);
  });
});
