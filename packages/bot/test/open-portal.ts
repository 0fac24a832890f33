import {
  startPortal,
  type LogEntry,
  type Portal,
  type PortalOptions,
  type RequestEntry,
} from '@riposte/emulator';
import { createTransport } from '@riposte/transport';
import { onTestFinished } from 'vitest';
import { connect, type Api, type Bot, type Connection } from '@riposte/bot';
import { listen } from '@riposte/bot/node';

export const user = { id: 1269, name: 'Maria Lopez' };
export const dialog = 'chat2941';
export const chatId = 2941;
export const clientId = 'echo';

/** A portal with the ids of the REST documentation, and a registered bot 39; closes with the test. */
export const openPortal = async ({
  api = 'v1',
  eventMode = 'webhook',
  ...options
}: PortalOptions & {
  readonly api?: Api;
  readonly eventMode?: 'webhook' | 'fetch';
} = {}): Promise<Portal> => {
  const portal = await startPortal({
    users: { [user.id]: user.name },
    chat: { id: chatId, title: 'Sales' },
    firstIds: { bot: 39, command: 99, message: 33871 },
    ...options,
  });
  onTestFinished(() => portal.close());
  const { call } = createTransport({ webhook: portal.webhook, clientId });
  const nowhere = 'http://127.0.0.1:9/';
  if (api === 'v1') {
    await call('imbot.register', {
      CODE: 'echo',
      EVENT_HANDLER: nowhere,
      PROPERTIES: { NAME: 'Echo bot' },
    });
  } else {
    await call('imbot.v2.Bot.register', {
      fields: { code: 'echo', properties: { name: 'Echo bot' }, eventMode, webhookUrl: nowhere },
    });
  }
  return portal;
};

/** The bot of such a portal. */
export const connectTo = (portal: Portal, api: Api = 'v1'): Connection =>
  connect({ webhook: portal.webhook, clientId, bot: { id: 39, api } });

/** Serves the bot and registers its commands. */
export const serveBot = async (bot: Bot): Promise<string> => {
  const { url, close } = await listen(bot);
  onTestFinished(close);
  await bot.register({ handler: url });
  return url;
};

/** The calls the portal got, by the end of their names: `message.add`. */
export const callsOf = (portal: Portal, method: string): readonly RequestEntry[] =>
  portal
    .log()
    .filter((entry): entry is RequestEntry => isRequest(entry) && entry.method?.endsWith(method) === true);

const isRequest = (entry: LogEntry): entry is RequestEntry => entry.kind === 'request';
