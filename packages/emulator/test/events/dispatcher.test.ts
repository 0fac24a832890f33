import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createVirtualClock, type Fault, type Portal } from '@riposte/emulator';
import type { FormMap } from '@riposte/portal/form';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { call, listenForEvents, openWithBot } from '../open-portal.ts';
import { callBot, openV2Bot, send } from '../open-v2-bot.ts';

const day = 86_400_000;

const messageOf = (event: FormMap): unknown => ((event.data as FormMap).PARAMS as FormMap).MESSAGE;

describe('faults of events', () => {
  it.each<[string, Fault, readonly string[]]>([
    ['none', { kind: 'dropEvent', match: { event: 'ONAPPINSTALL' } }, ['1', '2', '3']],
    ['twice', { kind: 'duplicateEvent' }, ['1', '1', '2', '3']],
    [
      'three times, for one event name',
      { kind: 'duplicateEvent', copies: 3, match: { event: 'OnImBotMessageAdd' } },
      ['1', '1', '1', '2', '3'],
    ],
    ['after the next', { kind: 'reorderEvent' }, ['2', '1', '3']],
    ['not at all', { kind: 'dropEvent' }, ['2', '3']],
  ])('an event comes %s', async (_name, fault, texts) => {
    const { portal, events } = await openWithBot();
    portal.faults.add(fault);
    await portal.say({ userId: 42, dialog: 901, text: '1' });
    await portal.say({ userId: 42, dialog: 901, text: '2' });
    await portal.say({ userId: 42, dialog: 901, text: '3' });
    await portal.settled();
    expect(events.map(messageOf)).toEqual(texts);
  });

  it('a listener that throws does not end the portal', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const { portal, events } = await openWithBot({
      onDelivery: () => {
        throw new Error('mine');
      },
    });
    await portal.say({ userId: 42, dialog: 901, text: '1' });
    expect(events).toHaveLength(1);
    expect(warn).toHaveBeenCalledWith(expect.objectContaining({ message: 'mine' }));
    warn.mockRestore();
  });

  it('an event comes later', async () => {
    const clock = createVirtualClock();
    const { portal, events } = await openWithBot({ clock });
    portal.faults.add({ kind: 'delayEvent', milliseconds: 5_000 });
    const said = portal.say({ userId: 42, dialog: 901, text: '1' });
    await expect.poll(() => clock.sleeping(), { timeout: 20_000 }).toBe(1);
    expect(events).toEqual([]);
    await clock.advance(5_000);
    await said;
    expect(events.map(messageOf)).toEqual(['1']);
  });

  it('nobody waits for an event that is held back, and where no other follows it does not come', async () => {
    const { portal, events } = await openWithBot();
    portal.faults.add({ kind: 'reorderEvent' });
    expect((await portal.say({ userId: 42, dialog: 901, text: '1' })).delivered).toEqual([]);
    await portal.settled();
    expect(events).toEqual([]);
    expect((await portal.say({ userId: 42, dialog: 901, text: '2' })).delivered).toHaveLength(2);
  });

  it('any number of events may wait at once without a warning of Node', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const { portal, events } = await openWithBot();
    portal.faults.add({ kind: 'delayEvent', milliseconds: 30, times: null });
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        portal.say({ userId: 42, dialog: 901, text: String(index + 1) }),
      ),
    );
    expect(events).toHaveLength(30);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});

describe('a slow handler', () => {
  it('is called less often: the next event waits as long as it took', async () => {
    const clock = createVirtualClock();
    let answered = 0;
    const server = createServer((_request, response) => {
      answered += 1;
      void clock.advance(answered === 1 ? 4_000 : 0).then(() => response.end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { portal } = await openWithBot({ clock });
    const handler = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await call(portal, 'imbot.update', { CLIENT_ID: 'c', FIELDS: { EVENT_HANDLER: handler } });
    await portal.say({ userId: 42, dialog: 901, text: '1' });
    const second = portal.say({ userId: 42, dialog: 901, text: '2' });
    await expect.poll(() => clock.sleeping(), { timeout: 20_000 }).toBe(1);
    expect(answered).toBe(1);
    await clock.advance(4_000);
    expect((await second).delivered).toMatchObject([{ status: 200 }]);
  });
});

describe('who hears what', () => {
  it('a v1 bot: private messages, mentions, changes and deletions of them, its own removal', async () => {
    const { portal, events } = await openWithBot();
    const { messageId } = await portal.say({ userId: 42, dialog: 901, text: 'hello' });
    await portal.edit({ messageId, text: 'changed' });
    await portal.remove({ messageId });
    await portal.say({ userId: 42, dialog: 'chat6001', text: 'nobody' });
    await portal.say({ userId: 42, dialog: 'chat6001', text: '[user=901]W[/user], are you there?' });
    await call(portal, 'imbot.unregister', { CLIENT_ID: 'c', BOT_ID: 901 });
    await portal.settled();
    expect(events.map(({ event }) => event)).toEqual([
      'ONIMBOTMESSAGEADD',
      'ONIMBOTMESSAGEUPDATE',
      'ONIMBOTMESSAGEDELETE',
      'ONIMBOTMESSAGEADD',
      'ONIMBOTDELETE',
    ]);
    expect(messageOf(events[3] ?? {})).toBe('are you there?');
  });

  it('a message through REST as much as one that was typed; a bot’s own not', async () => {
    const { portal, events } = await openWithBot();
    await call(portal, 'im.message.add', { DIALOG_ID: 901, MESSAGE: 'hello' });
    await call(portal, 'imbot.message.add', { CLIENT_ID: 'c', DIALOG_ID: 1, MESSAGE: 'hi' });
    await portal.settled();
    expect(events.map(messageOf)).toEqual(['hello']);
  });

  it('commands of two bots with one handler come together, and each bot’s under its own id', async () => {
    const { portal, events, url } = await openWithBot();
    const bot = { CLIENT_ID: 'c', CODE: 'two', EVENT_HANDLER: url, PROPERTIES: { NAME: 'Two' } };
    const { body } = await call(portal, 'imbot.register', bot);
    const command = {
      CLIENT_ID: 'c',
      BOT_ID: body.result,
      COMMAND: 'weather',
      LANG: [{}],
      EVENT_COMMAND_ADD: url,
    };
    await call(portal, 'imbot.command.register', command);
    await portal.say({ userId: 42, dialog: 'chat6001', text: '/weather' });
    expect(events).toHaveLength(1);
    expect(Object.keys((events[0]?.data as FormMap).COMMAND as FormMap)).toEqual(['17', '19']);
  });

  it('a chat that was made, and a bot that joins it', async () => {
    const { portal, events } = await openWithBot();
    const id = portal.addChat({ title: 'New', members: [42] });
    await portal.join({ botId: 901, userId: 42, dialog: `chat${id}` });
    await portal.say({ userId: 42, dialog: `chat${id}`, text: '/weather' });
    expect(events).toMatchObject([
      { event: 'ONIMBOTJOINCHAT', data: { PARAMS: { DIALOG_ID: `chat${id}`, CHAT_TYPE: 'C' } } },
      { event: 'ONIMCOMMANDADD' },
    ]);
  });

  it('who is bound by event.bind too, with tokens; an outgoing webhook without', async () => {
    const { portal } = await openWithBot();
    const [bound, hook] = [await listenForEvents(), await listenForEvents()];
    const query = new URLSearchParams({
      auth: portal.issueTokens().access,
      event: 'ONIMBOTMESSAGEADD',
      handler: bound.url,
    });
    await fetch(`${portal.url}/rest/event.bind?${query.toString()}`);
    portal.addOutgoingWebhook({ event: 'onImBotMessageAdd', handler: hook.url });
    await portal.say({ userId: 42, dialog: 'chat6001', text: 'nobody' });
    await portal.say({ userId: 42, dialog: 'chat6001', text: '[USER=901]W[/USER] hello' });
    expect(bound.events).toMatchObject([
      { data: { PARAMS: { CHAT_TYPE: 'C' } }, auth: { access_token: expect.any(String) as string } },
    ]);
    expect(hook.events).toHaveLength(1);
    expect(hook.events[0]?.auth).not.toHaveProperty('access_token');
  });

  it('a bot without a handler for what happens hears nothing', async () => {
    const portal = await openV2Bot({}, { eventMode: 'webhook', webhookUrl: 'http://127.0.0.1:9/' });
    const { url, events } = await listenForEvents();
    const bot = { CLIENT_ID: 'c', CODE: 'x', EVENT_MESSAGE_ADD: url, PROPERTIES: { NAME: 'X' } };
    const id = Number((await call(portal, 'imbot.register', bot)).body.result);
    expect(await portal.join({ botId: id, userId: 1 })).toEqual([]);
    await call(portal, 'imbot.unregister', { CLIENT_ID: 'c', BOT_ID: id });
    await portal.settled();
    expect(events).toEqual([]);
  });

  it('tokens in events work, the bot’s as the bot', async () => {
    const { portal, events } = await openWithBot();
    await portal.say({ userId: 42, dialog: 901, text: 'hello' });
    const { data, auth } = events[0] as { readonly data: FormMap; readonly auth: FormMap };
    const bot = (data.BOT as FormMap)['901'] as FormMap;
    const ask = async (token: unknown): Promise<unknown> => {
      const response = await fetch(`${portal.url}/rest/user.current?auth=${String(token)}`);
      return ((await response.json()) as { result: unknown }).result;
    };
    expect(await ask(bot.access_token)).toMatchObject({ ID: '901' });
    expect(await ask(auth.access_token)).toMatchObject({ ID: '42' });
  });

  it.each<[() => Promise<Portal>, (portal: Portal) => unknown]>([
    [async () => (await openWithBot()).portal, (portal) => portal.say({ userId: 7, dialog: 901, text: 'x' })],
    [
      async () => (await openWithBot()).portal,
      (portal) => portal.say({ userId: 42, dialog: 'chat7', text: 'x' }),
    ],
    [
      async () => (await openWithBot()).portal,
      (portal) => portal.say({ userId: 42, dialog: 901, text: ' ' }),
    ],
    [async () => (await openWithBot()).portal, (portal) => portal.edit({ messageId: 7, text: 'x' })],
    [async () => (await openWithBot()).portal, (portal) => portal.join({ botId: 42, userId: 42 })],
  ])('what is not there is a RangeError (%#)', async (open, act) => {
    const portal = await open();
    await expect(Promise.resolve().then(() => act(portal))).rejects.toThrow(RangeError);
  });
});

describe('fetch mode (transport.md §2.4)', () => {
  const openFetch = async () => {
    const clock = createVirtualClock();
    const portal = await openV2Bot({ clock, firstIds: { bot: 39, message: 33_871, event: 4_001 } });
    for (const text of ['1', '2', '3']) await portal.say({ userId: 1, dialog: 39, text });
    const get = async (params: object = {}) => {
      const { body } = await callBot(portal, 'Event.get', params);
      const { events, ...rest } = body.result as { events: { eventId: number }[] };
      return { ids: events.map(({ eventId }) => eventId), ...rest };
    };
    return { clock, portal, get };
  };

  it('gives events again until they are acknowledged', async () => {
    const { get } = await openFetch();
    const all = { ids: [4_001, 4_002, 4_003], nextOffset: 4_004, hasMore: false };
    expect(await get()).toEqual(all);
    expect(await get()).toEqual(all);
    expect(await get({ offset: 4_002 })).toEqual({ ...all, ids: [4_002, 4_003] });
    expect(await get()).toEqual({ ...all, ids: [4_002, 4_003] });
    expect(await get({ offset: 4_004 })).toEqual({ ids: [], nextOffset: 4_004, hasMore: false });
  });

  it('gives them by page', async () => {
    const { get } = await openFetch();
    expect(await get({ limit: 2 })).toEqual({ ids: [4_001, 4_002], nextOffset: 4_003, hasMore: true });
  });

  it('keeps them for a day', async () => {
    const { clock, get } = await openFetch();
    await clock.advance(day - 1);
    expect((await get()).ids).toHaveLength(3);
    await clock.advance(1);
    expect((await get()).ids).toEqual([]);
  });

  it('tells of changes, deletions and reactions, one event each', async () => {
    const { portal } = await openFetch();
    await callBot(portal, 'Event.get', { offset: 5_000 });
    const { messageId } = await portal.say({ userId: 1, dialog: 39, text: 'x' });
    await portal.edit({ messageId, text: 'y' });
    await portal.remove({ messageId });
    const { body } = await send(portal, { message: 'hi' });
    const { id } = body.result as { id: number };
    await portal.react({ userId: 1, messageId: id, reaction: 'fire' });
    await portal.react({ userId: 1, messageId: id, reaction: 'fire', action: 'delete' });
    const answer = (await callBot(portal, 'Event.get')).body.result;
    expect(answer).toMatchObject({
      events: [
        { type: 'ONIMBOTV2MESSAGEADD', data: { message: { id: messageId, text: 'x' } } },
        { type: 'ONIMBOTV2MESSAGEUPDATE', data: { message: { id: messageId, text: 'y' } } },
        { type: 'ONIMBOTV2MESSAGEDELETE', data: { messageId } },
        { type: 'ONIMBOTV2REACTIONCHANGE', data: { reaction: 'fire', action: 'add' } },
        { type: 'ONIMBOTV2REACTIONCHANGE', data: { reaction: 'fire', action: 'delete' } },
      ],
    });
  });

  it('a bot can change to a handler; its last event is its removal', async () => {
    const { portal } = await openFetch();
    const { url, events } = await listenForEvents();
    await callBot(portal, 'Bot.update', { fields: { eventMode: 'webhook', webhookUrl: url } });
    await portal.say({ userId: 1, dialog: 39, text: 'x' });
    await callBot(portal, 'Bot.unregister');
    await portal.settled();
    expect(events.map(({ event }) => event)).toEqual(['ONIMBOTV2MESSAGEADD', 'ONIMBOTV2DELETE']);
  });
});
