import { change, command, reply } from '@riposte/builder';
import { ConnectionError, createTransport } from '@riposte/transport';
import { describe, expect, it } from 'vitest';
import { connect, type Api, type ConnectOptions, type Delivery, type MessageRef } from '@riposte/bot';
import { createShownMessages } from '../../src/connection/shown-messages.ts';
import { callsOf, chatId, connectTo, dialog, openPortal, user } from '../open-portal.ts';

const go = command('go');
const apis: readonly Api[] = ['v1', 'v2'];
const transport = createTransport({ webhook: 'https://portal.example/rest/1/code/' });

describe.each(apis)('a connection of %s', (api) => {
  it('sends, updates by a ref out of a database, and deletes', async () => {
    const portal = await openPortal({ api });
    const { send, update, delete: remove } = connectTo(portal, api);
    const shown = (): readonly unknown[] =>
      portal.messages(chatId).map(({ text, keyboard, attach }) => [text, keyboard !== null, attach !== null]);

    const sent = await send(
      { dialog },
      reply('one')
        .attach((a) => a.message('x'))
        .keyboard((k) => k.command('Go', go())),
    );
    const expected = { api, portal: portal.url, botId: 39, messageId: 33871 };
    expect(sent).toEqual({ status: 'sent', messageId: 33871, ref: expected });
    const ref = JSON.parse(JSON.stringify(expected)) as MessageRef;

    expect(await update(ref, change().text('two').remove('keyboard'))).toMatchObject({ status: 'sent', ref });
    expect(shown()).toEqual([['two', false, true]]);
    expect(await update(ref, reply('three'))).toMatchObject({ status: 'sent', ref });
    expect(shown()).toEqual([['three', false, false]]);
    expect(await remove(ref)).toEqual({ status: 'sent' });
    expect(shown()).toEqual([]);
    expect(await remove(ref)).toMatchObject({ status: 'rejected', permanent: true });
    expect(await update(ref, reply('four'))).toMatchObject({ status: 'rejected' });
  });

  it('sends under a key once, where the method honours one', async () => {
    const portal = await openPortal({ api });
    const { send } = connectTo(portal, api);
    for (const text of ['one', 'two']) await send({ dialog: user.id }, reply(text), { key: 'order-118' });
    expect(portal.messages(chatId + 1)).toHaveLength(api === 'v1' ? 2 : 1);
  });

  it.each([
    ['the system', undefined, 'im.notify.system.add'],
    ['the caller', 'personal', 'im.notify.personal.add'],
  ] as const)('notifies in the name of %s, without a ref', async (_name, as, method) => {
    const portal = await openPortal({ api });
    const sent = await connectTo(portal, api).send({ notify: user.id, tag: 'a', as }, reply('Ready'));
    expect(sent).toEqual({ status: 'sent', messageId: expect.any(Number) as number });
    expect(callsOf(portal, method)).toMatchObject([{ params: { USER_ID: user.id, TAG: 'a' } }]);
  });

  it.each<[string, (to: ReturnType<typeof connectTo>) => Promise<Delivery>, string]>([
    ['an empty reply', (to) => to.send({ dialog }, reply('')), 'EMPTY'],
    ['a keyboard on a notification', (to) => to.send({ notify: 7 }, withKeyboard), 'PART_NOT_CARRIED'],
    ['a dialog that is none', (to) => to.send({ dialog: 'chat0' }, reply('x')), 'ADDRESS'],
  ])('gives %s back as invalid and sends nothing', async (_name, act, code) => {
    const portal = await openPortal({ api });
    const delivery = await act(connectTo(portal, api));
    expect(delivery.status).toBe('invalid');
    expect(JSON.stringify(delivery)).toContain(code);
    expect(callsOf(portal, '.add')).toEqual([]);
    expect(callsOf(portal, '.send')).toEqual([]);
  });

  it('throws for what plain JavaScript takes for a reply', async () => {
    const connection = connect({ transport, bot: { id: 39, api } });
    await expect(connection.send({ dialog }, 'hello' as never)).rejects.toThrow('pass reply(…)');
    const ref = { api, portal: '', botId: 39, messageId: 1 };
    await expect(connection.update(ref, 'hello' as never)).rejects.toThrow('change()');
  });
});

const withKeyboard = reply('x').keyboard((k) => k.link('Open', 'https://example.com'));

describe('a ref', () => {
  const good: MessageRef = { api: 'v1', portal: 'https://portal.example', botId: 39, messageId: 7 };

  it.each<[string, unknown, string]>([
    ['of another bot', { ...good, botId: 40 }, 'REF_OF_ANOTHER_BOT'],
    ['of another portal', { ...good, portal: 'https://other.example' }, 'REF_OF_ANOTHER_PORTAL'],
    ['of no generation', { ...good, api: 'v3' }, 'REF_INVALID'],
    ['without a message', { ...good, messageId: undefined }, 'REF_INVALID'],
    ['with a text for a number', { ...good, messageId: '7' }, 'REF_INVALID'],
    ['that is null', null, 'REF_INVALID'],
    ['that is text', 'x', 'REF_INVALID'],
  ])('%s changes and deletes nothing', async (_name, ref, code) => {
    const connection = connect({ transport, bot: { id: 39 } });
    const expected = { status: 'invalid', issues: [{ severity: 'error', code, path: ['ref'] }] };
    expect(await connection.update(ref as MessageRef, reply('x'))).toMatchObject(expected);
    expect(await connection.delete(ref as MessageRef)).toMatchObject(expected);
  });
});

describe('a deletion', () => {
  const deleteWith = async (...faults: object[]): Promise<Delivery> => {
    const portal = await openPortal();
    const connection = connectTo(portal);
    const sent = await connection.send({ dialog }, reply('x'));
    for (const fault of faults)
      portal.faults.add({ match: { method: 'imbot.message.delete' }, times: null, ...fault } as never);
    return connection.delete((sent as { ref: MessageRef }).ref, { deadline: Date.now() + 500 });
  };

  it.each<[string, object, object]>([
    ['a rate limit', { kind: 'error', code: 'QUERY_LIMIT_EXCEEDED', status: 503 }, { status: 'deferred' }],
    [
      'an error of the portal',
      { kind: 'error', code: 'INTERNAL_SERVER_ERROR', status: 500 },
      { status: 'unknown' },
    ],
    [
      'a refusal',
      { kind: 'error', code: 'INSUFFICIENT_SCOPE', status: 403 },
      { status: 'rejected', code: 'INSUFFICIENT_SCOPE' },
    ],
    ['a page', { kind: 'html' }, { status: 'unknown' }],
  ])('met by %s is told as a message would be', async (_name, fault, expected) => {
    expect(await deleteWith(fault)).toMatchObject(expected);
  });

  it('of a portal that cannot be reached was not done', async () => {
    const closed = await openPortal();
    await closed.close();
    const ref = { api: 'v2', portal: '', botId: 39, messageId: 7 } as const;
    const { delete: remove } = connectTo(closed, 'v2');
    expect(await remove(ref, { deadline: Date.now() + 200 })).toMatchObject({ status: 'deferred' });
  });
});

describe('a deletion over a transport of one’s own', () => {
  const ref: MessageRef = { api: 'v1', portal: '', botId: 39, messageId: 7 };
  const deleteBy = (error: Error): Promise<Delivery> => {
    const failing = { ...transport, call: () => Promise.reject(error) };
    return connect({ transport: failing, bot: { id: 39 } }).delete(ref);
  };
  const failure = (sent: 'never' | 'maybe' | 'no'): ConnectionError =>
    new ConnectionError({ method: 'imbot.message.delete', code: 'X', message: 'Broken.', sent });

  it.each([
    ['never', { status: 'rejected', code: 'X', permanent: true }],
    ['maybe', { status: 'unknown' }],
    ['no', { status: 'deferred' }],
  ] as const)('that was %s sent is told as such', async (sent, expected) => {
    expect(await deleteBy(failure(sent))).toMatchObject(expected);
  });

  it('throws what is no answer of the portal', async () => {
    await expect(deleteBy(new TypeError('no name'))).rejects.toThrow('no name');
  });
});

describe('what messages show', () => {
  it('is known of the latest only', () => {
    const { of, set } = createShownMessages(2);
    for (const id of [1, 2, 1, 3]) set(id, reply(id));
    expect([1, 2, 3].map((id) => of(id) !== undefined)).toEqual([true, false, true]);
  });
});

describe('connect', () => {
  it.each([0, -1, 1.5, NaN, '39'])('refuses the bot id %j', (id) => {
    expect(() => connect({ transport, bot: { id: id as number } })).toThrow('whole number');
  });

  it('refuses credentials without a bot, and repeats none of them', () => {
    const webhook = 'https://portal.example/rest/1/s3cret/';
    for (const options of [{ webhook }, webhook] as readonly unknown[]) {
      expect(() => connect(options as ConnectOptions)).toThrow('Which bot? Pass bot: { id, api }');
    }
  });

  it('refuses an api that is neither', () => {
    expect(() => connect({ transport, bot: { id: 1, api: 'v3' as Api } })).toThrow("'v1' nor 'v2'");
  });
});
