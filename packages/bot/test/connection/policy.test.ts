import { change, command, reply } from '@riposte/builder';
import type { Portal } from '@riposte/emulator';
import { bot, connect, type Api, type Connection, type ConnectOptions } from '@riposte/bot';
import { createTransport } from '@riposte/transport';
import { describe, expect, it } from 'vitest';
import { callsOf, chatId, clientId, dialog, openPortal, serveBot, user } from '../open-portal.ts';

const text = '# 5 left of `x`';
const escaped = {
  bbcode: text,
  markdown: '\u200b# 5 left of \u02cbx\u02cb',
} as const satisfies Readonly<Record<Connection['policy'], string>>;

const open = async (
  api: Api,
  policy: ConnectOptions['policy'],
): Promise<{ readonly portal: Portal; readonly connection: Connection }> => {
  const portal = await openPortal({ api });
  return {
    portal,
    connection: connect({ webhook: portal.webhook, clientId, bot: { id: 39, api }, policy }),
  };
};

/** Everything a connection can say, once; the text the portal keeps of it. */
const ways: Readonly<Record<string, (connection: Connection, portal: Portal) => Promise<unknown>>> = {
  send: async (connection, portal) => {
    await connection.send({ dialog }, reply(text));
    return portal.messages(chatId).at(-1)?.text;
  },
  'update by a reply': async (connection, portal) => {
    const sent = await connection.send({ dialog }, reply('x'));
    if (sent.status === 'sent' && sent.ref) await connection.update(sent.ref, reply(text));
    return portal.messages(chatId).at(-1)?.text;
  },
  'update by a change': async (connection, portal) => {
    const sent = await connection.send({ dialog }, reply('x'));
    if (sent.status === 'sent' && sent.ref) await connection.update(sent.ref, change().text(text));
    return portal.messages(chatId).at(-1)?.text;
  },
  live: async (connection, portal) => {
    const live = await connection.live({ dialog }, reply('x'));
    await live.finish(reply(text));
    return portal.messages(chatId).at(-1)?.text;
  },
  sendEach: async (connection, portal) => {
    for await (const { outcome } of connection.sendEach([1], () => ({ to: { dialog }, reply: reply(text) })))
      expect(outcome.status).toBe('sent');
    return portal.messages(chatId).at(-1)?.text;
  },
  notify: async (connection, portal) => {
    await connection.send({ notify: user.id }, reply(text));
    return callsOf(portal, 'im.notify.system.add').at(-1)?.params;
  },
  'an attach': async (connection, portal) => {
    await connection.send(
      { dialog },
      reply('x').attach((a) => a.message(text)),
    );
    return portal.messages(chatId).at(-1)?.attach?.BLOCKS;
  },
  'an answer to a command': async (connection, portal) => {
    const stock = command('stock');
    const stockBot = bot(connection, { applicationToken: portal.applicationToken }).on(stock, () =>
      reply(text),
    );
    await serveBot(stockBot);
    await portal.say({ userId: user.id, dialog, text: '/stock' });
    await stockBot.settled();
    return portal.messages(chatId).at(-1)?.text;
  },
};

const shown: Readonly<Record<string, (kept: string) => unknown>> = {
  notify: (kept) => expect.objectContaining({ MESSAGE: kept }) as object,
  'an attach': (kept) => [{ MESSAGE: kept }],
};

describe.each(['v1', 'v2'] as const)('a connection of %s', (api) => {
  it.each(
    Object.entries(ways).flatMap(([name, say]) =>
      ([undefined, 'bbcode', 'markdown'] as const).map((policy) => [name, policy, say] as const),
    ),
  )('escapes %s for the policy %s', async (name, policy, say) => {
    const { portal, connection } = await open(api, policy);
    const kept = escaped[policy ?? 'bbcode'];
    expect(await say(connection, portal)).toEqual(shown[name]?.(kept) ?? kept);
    expect(connection.policy).toBe(policy ?? 'bbcode');
  });
});

it('refuses a policy that there is none', () => {
  const transport = createTransport({ webhook: 'https://portal.example/rest/1/code/' });
  const policy = 'html' as 'markdown';
  expect(() => connect({ transport, bot: { id: 1 }, policy })).toThrow("neither 'bbcode' nor 'markdown'");
});
