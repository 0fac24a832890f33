import { createVirtualClock } from '@riposte/emulator';
import { command, reply } from '@riposte/builder';
import { describe, expect, it, vi } from 'vitest';
import { bot, type Delivery } from '@riposte/bot';
import { callsOf, chatId, connectTo, dialog, openPortal, serveBot, user } from '../open-portal.ts';

const ask = command('ask', String);
const v2 = 'v2';

describe('a command is answered', () => {
  it.each([
    ['in a group', dialog, chatId],
    ['in private', 39, chatId + 1],
  ] as const)('%s by a message under a key, with a ref to it', async (_name, place, chat) => {
    const portal = await openPortal({ api: v2 });
    const deliveries: Delivery[] = [];
    const askBot = bot(connectTo(portal, v2), { applicationToken: portal.applicationToken }).on(
      ask,
      async ({ answer }) => {
        deliveries.push(await answer(reply('one')), await answer(reply('two')));
      },
    );
    await serveBot(askBot);
    await portal.say({ userId: user.id, dialog: place, text: '/ask' });
    await askBot.settled();
    expect(deliveries).toMatchObject(
      [33872, 33873].map((messageId) => ({ status: 'sent', ref: { api: v2, messageId } })),
    );
    const keys = callsOf(portal, 'message.send').map(
      ({ params }) => (params as { fields: { templateId: string } }).fields.templateId,
    );
    expect(new Set(keys).size).toBe(2);
    expect(portal.messages(chat).map(({ text }) => text)).toEqual(['/ask', 'one', 'two']);
  });

  it('in a group the bot is not in by the answer method', async () => {
    const portal = await openPortal({ api: v2 });
    const connection = connectTo(portal, v2);
    const deliveries: Delivery[] = [];
    const askBot = bot(connection, { applicationToken: portal.applicationToken }).on(
      ask,
      async ({ answer }) => {
        deliveries.push(await answer(reply('here')));
      },
    );
    await connection.transport.call('imbot.v2.Command.register', {
      botId: 39,
      fields: { command: 'ask', title: { en: 'Ask' }, common: true },
    });
    const { url } = await serve(askBot);
    await connection.transport.call('imbot.v2.Bot.update', {
      botId: 39,
      fields: { eventMode: 'webhook', webhookUrl: url },
    });
    portal.leave({ userId: 39, dialog });
    await portal.say({ userId: user.id, dialog, text: '/ask' });
    await askBot.settled();
    expect(deliveries).toEqual([{ status: 'accepted' }]);
    expect(portal.messages(chatId).at(-1)?.text).toContain('here');
  });

  it.each([
    ['a menu', reply('x').menu((m) => m.link('Open', 'https://example.com')), 'accepted'],
    ['a keyboard alone', reply().keyboard((k) => k.link('Open', 'https://example.com')), 'accepted'],
    ['nothing', reply(''), 'invalid'],
  ])('with %s as the method that carries it does', async (_name, content, status) => {
    const portal = await openPortal({ api: v2 });
    const deliveries: Delivery[] = [];
    const askBot = bot(connectTo(portal, v2), { applicationToken: portal.applicationToken })
      .on(ask, async ({ answer }) => {
        deliveries.push(await answer(content));
      })
      .onUndelivered(() => undefined);
    await serveBot(askBot);
    await portal.say({ userId: user.id, dialog, text: '/ask' });
    await askBot.settled();
    expect(deliveries).toMatchObject([{ status }]);
    expect(portal.messages(chatId)).toHaveLength(status === 'invalid' ? 1 : 2);
  });

  it('after its ten minutes by a message of the bot, in the first generation', async () => {
    const clock = createVirtualClock();
    const portal = await openPortal({ clock });
    const deliveries: Delivery[] = [];
    const askBot = bot(connectTo(portal), { applicationToken: portal.applicationToken }).on(
      ask,
      async ({ answer }) => {
        await clock.advance(601_000);
        deliveries.push(await answer(reply('late')));
      },
    );
    await serveBot(askBot);
    await portal.say({ userId: user.id, dialog, text: '/ask' });
    await askBot.settled();
    expect(deliveries).toMatchObject([{ status: 'sent', ref: { messageId: 33872 } }]);
    expect(callsOf(portal, 'imbot.message.add')).toHaveLength(1);
    expect(portal.messages(chatId).at(-1)?.text).toBe('late');
  });

  it('once, although its event comes three times and its answer is lost on the way', async () => {
    const portal = await openPortal({ api: v2 });
    let runs = 0;
    const askBot = bot(connectTo(portal, v2), { applicationToken: portal.applicationToken }).on(ask, () => {
      runs += 1;
      return reply('once');
    });
    await serveBot(askBot);
    portal.faults.add({ kind: 'duplicateEvent', copies: 3 });
    portal.faults.add({ kind: 'reset', match: { method: 'imbot.v2.Chat.Message.send' } });
    await portal.say({ userId: user.id, dialog, text: '/ask' });
    await askBot.settled();
    expect(runs).toBe(1);
    expect(portal.messages(chatId).map(({ text }) => text)).toEqual(['/ask', 'once']);
  });

  it('again by a process that knows nothing of the first answer, and the portal posts it once', async () => {
    const portal = await openPortal({ api: v2 });
    const make = (): ReturnType<typeof bot> =>
      bot(connectTo(portal, v2), { applicationToken: portal.applicationToken }).on(ask, () => reply('once'));
    const [first, second] = [make(), make()];
    await serveBot(first);
    const bodies: string[] = [];
    const { fetch } = first;
    const spy = vi.spyOn(first, 'fetch').mockImplementation(async (request) => {
      bodies.push(await request.clone().text());
      return fetch(request);
    });
    await portal.say({ userId: user.id, dialog, text: '/ask' });
    await first.settled();
    spy.mockRestore();
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    await second.fetch(new Request('http://bot.example/', { method: 'POST', body: bodies[0]!, headers }));
    await second.settled();
    expect(callsOf(portal, 'message.send')).toHaveLength(2);
    expect(portal.messages(chatId)).toHaveLength(2);
  });
});

const serve = async (askBot: ReturnType<typeof bot>): Promise<{ readonly url: string }> => ({
  url: await serveBot(askBot),
});
