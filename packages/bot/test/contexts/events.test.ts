import { reply } from '@riposte/builder';
import { describe, expect, it, vi } from 'vitest';
import { bot, connect, type Api, type Base, type Bot } from '@riposte/bot';
import type { Portal } from '@riposte/emulator';
import { callsOf, chatId, connectTo, dialog, openPortal, serveBot, user } from '../open-portal.ts';

const apis: readonly Api[] = ['v1', 'v2'];

const open = async (api: Api, prepare: (bot: Bot) => Bot): Promise<{ portal: Portal; made: Bot }> => {
  const portal = await openPortal({ api });
  const made = prepare(bot(connectTo(portal, api), { applicationToken: portal.applicationToken }));
  await serveBot(made);
  return { portal, made };
};

describe.each(apis)('a bot of %s', (api) => {
  it('hears of messages in private and of mentions, and answers there', async () => {
    const seen: unknown[] = [];
    const { portal, made } = await open(api, (b) =>
      b.on(
        'message',
        ({ text, mention, private: isPrivate, user: { id }, messageId, isSystem, dialog: place }) => {
          seen.push({ mention, isPrivate, id, messageId, isSystem, place });
          return reply(`You said: ${text}`);
        },
      ),
    );
    await portal.say({ userId: user.id, dialog: 39, text: 'hello' });
    await portal.say({ userId: user.id, dialog, text: 'not for the bot' });
    await made.settled();
    await portal.say({ userId: user.id, dialog, text: '[USER=39]Bot[/USER] hello' });
    await made.settled();
    const common = { id: user.id, isSystem: false };
    expect(seen).toEqual([
      { ...common, mention: false, isPrivate: true, messageId: 33871, place: user.id },
      { ...common, mention: true, isPrivate: false, messageId: expect.any(Number) as number, place: dialog },
    ]);
    expect(portal.messages(chatId + 1).at(-1)?.text).toBe('You said: hello');
    expect(portal.messages(chatId).at(-1)?.authorId).toBe(39);
  });

  it('hears when it joins, and when messages are changed and deleted', async () => {
    const seen: string[] = [];
    const { portal, made } = await open(api, (b) =>
      b
        .on('join', ({ user: { name } }) => {
          seen.push(`join ${name}`);
          return reply('Hello everybody');
        })
        .on('message-update', ({ text }) => {
          seen.push(`update ${text}`);
        })
        .on('message-delete', ({ messageId }) => {
          seen.push(`delete ${messageId}`);
        }),
    );
    await portal.join({ botId: 39, userId: user.id, dialog });
    await made.settled();
    const { messageId } = await portal.say({ userId: user.id, dialog: 39, text: 'hello' });
    await portal.edit({ messageId, text: 'hello again' });
    await made.settled();
    await portal.remove({ messageId });
    await made.settled();
    expect(seen).toEqual([`join ${user.name}`, 'update hello again', `delete ${messageId}`]);
    expect(portal.messages(chatId).map(({ text }) => text)).toEqual(['Hello everybody']);
  });

  it('shows that it is writing, and notifies only the one who wrote', async () => {
    const { portal, made } = await open(api, (b) =>
      b.on('message', async ({ typing, notify }) => {
        await typing();
        await notify(reply('Only for you'));
      }),
    );
    await portal.say({ userId: user.id, dialog: 39, text: 'hello' });
    await made.settled();
    const typing = api === 'v1' ? 'imbot.chat.sendtyping' : 'imbot.v2.chat.inputaction.notify';
    expect(callsOf(portal, typing)).toMatchObject([{ status: 200, error: null }]);
    expect(callsOf(portal, 'im.notify.system.add')).toMatchObject([
      { params: { USER_ID: user.id }, status: 200 },
    ]);
    expect(portal.messages(chatId + 1)).toHaveLength(1);
  });

  it('goes on when writing cannot be shown', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { portal, made } = await open(api, (b) =>
      b.on('message', async ({ typing }) => {
        await typing();
        return reply('answer');
      }),
    );
    const method = api === 'v1' ? 'imbot.chat.sendTyping' : 'imbot.v2.Chat.InputAction.notify';
    portal.faults.add({ kind: 'error', code: 'ACCESS_DENIED', status: 403, match: { method } });
    await portal.say({ userId: user.id, dialog: 39, text: 'hello' });
    await made.settled();
    expect(portal.messages(chatId + 1).at(-1)?.text).toBe('answer');
    expect(log.mock.calls.map(([line]) => String(line))).toEqual([
      `That the bot is writing in ${user.id} was not shown:`,
    ]);
    log.mockRestore();
  });

  it('does nothing about what it has no handler for', async () => {
    const { portal, made } = await open(api, (b) => b.on('join', () => reply('never')));
    const { delivered } = await portal.say({ userId: user.id, dialog: 39, text: 'hello' });
    await portal.install({ handler: delivered[0]!.handler });
    await made.settled();
    expect(portal.log().filter(({ kind, status }) => kind === 'event' && status !== 200)).toEqual([]);
    expect(portal.messages(chatId + 1)).toHaveLength(1);
  });

  it('aborts the signal of handlers when it stops', async () => {
    let base: Base | undefined;
    const { portal, made } = await open(api, (b) =>
      b.on('message', (context) => {
        base = context;
      }),
    );
    await portal.say({ userId: user.id, dialog: 39, text: 'hello' });
    await made.settled();
    expect(base?.signal.aborted).toBe(false);
    made.stop(new Error('enough'));
    expect(base?.signal.reason).toEqual(new Error('enough'));
  });
});

it('a bot of v2 hears of reactions', async () => {
  const seen: unknown[] = [];
  const { portal, made } = await open('v2', (b) =>
    b.on('reaction', ({ reaction, action, messageId, user: { id } }) => {
      seen.push({ reaction, action, messageId, id });
    }),
  );
  const { messageId } = await connectTo(portal, 'v2')
    .send({ dialog }, reply('12 °C'))
    .then((sent) => sent as { messageId: number });
  await portal.react({ userId: user.id, messageId });
  await portal.react({ userId: user.id, messageId, action: 'delete' });
  await made.settled();
  expect(seen).toEqual(
    ['add', 'delete'].map((action) => ({ reaction: 'like', action, messageId, id: user.id })),
  );
});

it('a bot of v2 hears in what context it was opened', async () => {
  const seen: unknown[] = [];
  const made = bot(connect({ webhook: 'https://portal.example/rest/1/code/', bot: { id: 39 } }), {
    applicationToken: 't',
  }).on('context', ({ dialog: place, private: isPrivate }) => {
    seen.push({ place, isPrivate });
  });
  const body = JSON.stringify({
    event: 'ONIMBOTV2CONTEXTGET',
    data: { bot: { id: 39 }, dialogId: '7' },
    auth: { application_token: 't' },
  });
  const headers = { 'Content-Type': 'application/json' };
  await made.fetch(new Request('http://bot.example/', { method: 'POST', body, headers }));
  await made.settled();
  expect(seen).toEqual([{ place: 7, isPrivate: true }]);
});
