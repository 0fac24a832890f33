import { startPortal, type Portal } from '@riposte/emulator';
import { createTransport } from '@riposte/transport';
import { onTestFinished } from 'vitest';
import type { Bot } from '@riposte/bot';
import { listen } from '@riposte/bot/node';

export const user = { id: 1269, name: 'Maria Lopez' };
export const dialog = 'chat2941';
export const clientId = 'echo';

/** A portal with the ids of the REST documentation, and a registered bot 39; closes with the test. */
export const openPortal = async (): Promise<Portal> => {
  const portal = await startPortal({
    users: { [user.id]: user.name },
    chat: { id: 2941, title: 'Sales' },
    firstIds: { bot: 39, command: 99, message: 33871 },
  });
  onTestFinished(() => portal.close());
  await createTransport({ webhook: portal.webhook, clientId }).call('imbot.register', {
    CODE: 'echo',
    EVENT_HANDLER: 'http://127.0.0.1:9/',
    PROPERTIES: { NAME: 'Echo bot' },
  });
  return portal;
};

/** Serves the bot and registers its commands. */
export const serveBot = async (bot: Bot): Promise<string> => {
  const { url, close } = await listen(bot);
  onTestFinished(close);
  await bot.register({ handler: url });
  return url;
};
