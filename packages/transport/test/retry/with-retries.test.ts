import { describe, expect, it } from 'vitest';
import type { Compiled } from '@riposte/portal';
import { keyed, message, unkeyed } from '../helpers/message.ts';
import { id, id2, openScripted, refusal, type Step } from '../helpers/scripted.ts';

const withKey = keyed(39, 'chat5', 'x');
const without = unkeyed(39, 'chat5', 'x');
const update: Compiled = { ...message({ MESSAGE_ID: 7 }), method: 'imbot.message.update' };
const notify = (tag: string): Compiled => ({
  ...message({ USER_ID: 5, TAG: tag }),
  method: 'im.notify.personal.add',
});
const page: Step = [502, '<html>Bad Gateway</html>'];
const busy = refusal('MESSAGE_DUPLICATED_BY_UUID');

describe('a send is made again', () => {
  it.each<[string, Compiled, readonly Step[], number, object]>([
    ['when the rate refused it', without, [refusal('QUERY_LIMIT_EXCEEDED', 503), id], 2, { status: 'sent' }],
    ['when a bare 429 refused it', without, [[429, 'slow down'], id], 2, { status: 'sent' }],
    [
      'three times in all, then it is deferred',
      without,
      [refusal('QUERY_LIMIT_EXCEEDED', 503)],
      3,
      { status: 'deferred', reason: 'QUERY_LIMIT_EXCEEDED' },
    ],
    ['when its answer was lost, under its key', withKey, ['reset', id2], 2, { status: 'sent', messageId: 7 }],
    ['when a gateway answered, under its key', withKey, [page, page, id2], 3, { status: 'sent' }],
    [
      'until the first one is over, under its key',
      withKey,
      ['reset', busy, busy, busy, busy, id2],
      6,
      { status: 'sent' },
    ],
    [
      'as older portals say it, too',
      withKey,
      ['reset', refusal('SENDING_FAILED'), refusal('SENDING_FAILED'), id2],
      4,
      { status: 'sent' },
    ],
    ['when another process may be sending it', withKey, [busy, busy, id2], 3, { status: 'sent' }],
    [
      'when twice comes to the same as once',
      update,
      ['reset', [200, '{"result":true}']],
      2,
      { status: 'sent' },
    ],
  ])('%s', async (_name, given, steps, requests, expected) => {
    const { send, bodies } = await openScripted(steps);
    expect(await send(given)).toMatchObject(expected);
    expect(bodies).toHaveLength(requests);
  });

  it('each time under the same key', async () => {
    const { send, bodies } = await openScripted(['reset', page, id2]);
    await send(withKey);
    const keys = bodies.map((body) => (body as { fields: { templateId: string } }).fields.templateId);
    expect(new Set(keys).size).toBe(1);
  });
});

describe('a send is not made again', () => {
  it.each<[string, Compiled, readonly Step[], object]>([
    ['when its answer was lost and it has no key', without, ['reset'], { status: 'unknown' }],
    ['when a gateway answered and it has no key', without, [page], { status: 'unknown' }],
    [
      'when the portal failed inside and it has no key',
      without,
      [refusal('INTERNAL_SERVER_ERROR', 500)],
      { status: 'unknown' },
    ],
    ['when an answer to a command was lost', message(), [page], { status: 'unknown' }],
    ['when it was refused for good', withKey, [refusal('EMPTY_MESSAGE')], { status: 'rejected' }],
    [
      'when the vendor holds the portal',
      without,
      [refusal('OVERLOAD_LIMIT', 503)],
      { status: 'rejected', permanent: false },
    ],
    ['when a notification has no tag', notify(''), ['reset'], { status: 'unknown' }],
    [
      'when the key is of another',
      { ...without, params: { ...without.params, TEMPLATE_ID: 'x' } },
      [busy],
      { status: 'unknown' },
    ],
  ])('%s', async (_name, given, steps, expected) => {
    const { send, bodies } = await openScripted(steps);
    const outcome = await send(given);
    expect(outcome).toMatchObject(expected);
    expect(outcome).not.toHaveProperty('key');
    expect(bodies).toHaveLength(1);
  });
});

describe('what may have run', () => {
  it.each<[string, readonly Step[]]>([
    ['is not called deferred when the rate then refuses', ['reset', refusal('QUERY_LIMIT_EXCEEDED', 503)]],
    ['is not called rejected when access is then denied', ['reset', refusal('ACCESS_DENIED', 403)]],
    ['is unknown when no answer is ever read', ['reset']],
    ['is unknown when its first request never ends', [page, busy]],
  ])('%s', async (_name, steps) => {
    const { send } = await openScripted(steps);
    expect(await send(withKey, { priority: 'bulk' })).toMatchObject({
      status: 'unknown',
      key: expect.stringMatching(/^[\da-f-]{36}$/),
    });
  });

  it('is asked about for no longer than a request can run', async () => {
    const { send, time } = await openScripted([busy]);
    const start = time.clock.now();
    await send(withKey, { priority: 'bulk' });
    expect(time.clock.now() - start).toBeLessThan(100_000);
  });

  it('is safe to send under the key of its outcome', async () => {
    const { send, bodies } = await openScripted(['reset', 'reset', 'reset', id2]);
    const outcome = await send(withKey);
    const key = outcome.status === 'unknown' ? outcome.key : '';
    expect(await send(withKey, { key })).toMatchObject({ status: 'sent' });
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });
});

describe('a call', () => {
  it.each<[string, readonly Step[], number, unknown]>([
    ['server.time', ['reset', id], 2, 7],
    ['imbot.v2.Event.get', [page, id], 2, 7],
    ['imbot.chat.sendTyping', [page, id], 2, 7],
    ['imbot.message.delete', ['reset', refusal('CANT_EDIT_MESSAGE', 403)], 2, true],
    ['imbot.v2.Chat.Message.delete', ['reset', refusal('MESSAGE_NOT_FOUND')], 2, true],
  ])('of %s comes to one', async (method, steps, requests, expected) => {
    const { transport, time, bodies } = await openScripted(steps);
    expect(await time.drive(transport.call(method))).toBe(expected);
    expect(bodies).toHaveLength(requests);
  });

  it.each<[string, readonly Step[], object]>([
    ['imbot.v2.File.upload', ['reset'], { name: 'ConnectionError', sent: 'maybe' }],
    [
      'imbot.message.delete',
      [refusal('CANT_EDIT_MESSAGE', 403)],
      { name: 'PortalError', code: 'CANT_EDIT_MESSAGE' },
    ],
    ['profile', [refusal('expired_token', 401)], { name: 'PortalError', code: 'expired_token' }],
  ])('of %s is made once', async (method, steps, expected) => {
    const { transport, time, bodies } = await openScripted(steps);
    await expect(time.drive(transport.call(method))).rejects.toMatchObject(expected);
    expect(bodies).toHaveLength(1);
  });
});
