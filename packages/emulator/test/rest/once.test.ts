import { createVirtualClock } from '@riposte/emulator';
import { describe, expect, it } from 'vitest';
import { call, openPortal } from '../open-portal.ts';
import { openV2Bot, send } from '../open-v2-bot.ts';

const key = '5a3c9b70-1f53-47c2-b6ad-0c9a5a9d1f33';
const fields = { message: 'x', templateId: key };
const match = { method: 'imbot.v2.Chat.Message.send' };
const duplicate = { status: 400, body: { error: 'MESSAGE_DUPLICATED_BY_UUID' } };
const hour = 3_600_000;

describe('a message under a key (portal.md §6.12)', () => {
  it('is sent once, in whichever dialog and whatever else is said', async () => {
    const portal = await openV2Bot();
    const results = [
      await send(portal, fields),
      await send(portal, fields),
      await send(portal, { ...fields, message: 'y' }, { dialogId: '1' }),
    ];
    expect(results.map(({ body }) => (body.result as { id: number }).id)).toEqual([33_871, 33_871, 33_871]);
    expect(portal.messages(1)).toMatchObject([{ text: 'x', uuid: key }]);
  });

  it('is found again by im.message.add: the value counts on the whole portal', async () => {
    const portal = await openV2Bot();
    await send(portal, fields);
    const { body } = await call(portal, 'im.message.add', {
      DIALOG_ID: 'chat1',
      MESSAGE: 'y',
      TEMPLATE_ID: key,
    });
    expect(body.result).toBe(33_871);
  });

  it('is refused while the first is under way, and told once that is over', async () => {
    const clock = createVirtualClock();
    const portal = await openV2Bot({ clock });
    portal.faults.add({ kind: 'delay', milliseconds: 5_000, match });
    const first = send(portal, fields);
    await expect.poll(() => clock.sleeping(), { timeout: 20_000 }).toBeGreaterThan(0);
    expect(await send(portal, fields)).toMatchObject(duplicate);
    await clock.advance(5_000);
    expect(await first).toMatchObject({ body: { result: { id: 33_871 } } });
    expect(await send(portal, fields)).toMatchObject({ body: { result: { id: 33_871 } } });
    expect(portal.executions().doubles).toEqual([]);
  });

  it('is refused for an hour after the first failed', async () => {
    const clock = createVirtualClock();
    const portal = await openV2Bot({ clock });
    portal.faults.add({ kind: 'error', code: 'SENDING_FAILED', status: 400, phase: 'during', match });
    expect(await send(portal, fields)).toMatchObject({ status: 400, body: { error: 'SENDING_FAILED' } });
    await clock.advance(hour - 1);
    expect(await send(portal, fields)).toMatchObject(duplicate);
    await clock.advance(1);
    expect(await send(portal, fields)).toMatchObject({ body: { result: { id: 33_871 } } });
  });

  it.each<[string, object, string, string]>([
    [
      'what only saving finds leaves it failed',
      { KEYBOARD: [{ TEXT: 'x'.repeat(60_000), LINK: '/' }] },
      'PARAM_KEYBOARD_ERROR',
      'MESSAGE_DUPLICATED_BY_UUID',
    ],
    ['what the method finds leaves it free', { ATTACH: [{}] }, 'ATTACH_ERROR', 'ATTACH_ERROR'],
  ])('after a refusal: %s', async (_name, part, first, second) => {
    const portal = await openPortal();
    const message = { DIALOG_ID: 'chat1', MESSAGE: 'x', TEMPLATE_ID: key };
    expect((await call(portal, 'im.message.add', { ...message, ...part })).body.error).toBe(first);
    const retried = await call(portal, 'im.message.add', { ...message, ...(second === first ? part : {}) });
    expect(retried.body.error).toBe(second);
  });

  it.each<[string, object]>([
    ['no UUID', { templateId: 'x' }],
    ['in upper case', { templateId: key.toUpperCase() }],
    ['of a system message', { templateId: key, system: true }],
  ])('does nothing where it is %s', async (_name, change) => {
    const portal = await openV2Bot();
    await send(portal, { message: 'x', ...change });
    await send(portal, { message: 'x', ...change });
    expect(portal.messages(1)).toHaveLength(2);
  });

  it('is stored once however many ask at the same time', async () => {
    const portal = await openV2Bot();
    const all = await Promise.all(Array.from({ length: 20 }, () => send(portal, fields)));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
    expect(portal.messages(1)).toHaveLength(1);
  });
});

describe('a command may be answered for ten minutes', () => {
  const open = async (clock: ReturnType<typeof createVirtualClock>) => {
    const portal = await openV2Bot({ clock });
    const bot = { botId: 39, botToken: 't0k3n' };
    await call(portal, 'imbot.v2.Command.register', { ...bot, fields: { command: 'a', title: { en: 'A' } } });
    const { messageId } = await portal.say({ userId: 1, dialog: 'chat1', text: '/a' });
    const answer = () =>
      call(portal, 'imbot.v2.Command.answer', {
        ...bot,
        commandId: 77,
        messageId,
        dialogId: 'chat1',
        fields: { message: 'answer' },
      });
    return { portal, answer };
  };

  it('then the answer is the same, and nothing is sent', async () => {
    const clock = createVirtualClock();
    const { portal, answer } = await open(clock);
    await clock.advance(599_999);
    expect((await answer()).body.result).toEqual({ result: true });
    await clock.advance(1);
    expect((await answer()).body.result).toEqual({ result: true });
    expect(portal.messages(1).map(({ text }) => text)).toEqual(['/a', 'answer']);
  });
});

describe('the bucket', () => {
  it('takes 50 calls at once and 2 a second, of each client', async () => {
    const clock = createVirtualClock();
    const portal = await openPortal({ clock, plan: 'standard' });
    const ask = async (client: string): Promise<number> =>
      (await fetch(`${portal.webhook}server.time`, { headers: { 'X-Riposte-Client': client } })).status;
    const askOften = async (client: string, times: number): Promise<number> => {
      const statuses: number[] = [];
      for (let index = 0; index < times; index += 1) statuses.push(await ask(client));
      return statuses.filter((status) => status === 200).length;
    };
    expect(await askOften('one', 60)).toBe(50);
    expect(await askOften('two', 1)).toBe(1);
    await clock.advance(3_000);
    expect(await askOften('one', 60)).toBe(6);
    expect(await call(portal, 'server.time', {})).toMatchObject({ status: 200 });
  });

  it('answers QUERY_LIMIT_EXCEEDED with 503, and numbers of one’s own are possible', async () => {
    const portal = await openPortal({ clock: createVirtualClock(), plan: { capacity: 1, perSecond: 1 } });
    await call(portal, 'server.time', {});
    expect(await call(portal, 'server.time', {})).toEqual({
      status: 503,
      body: { error: 'QUERY_LIMIT_EXCEEDED', error_description: 'Too many requests' },
    });
  });
});
