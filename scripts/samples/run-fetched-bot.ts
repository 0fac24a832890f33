import { connect, type Bot, type Connection } from '@riposte/bot';
import { startPortal, type Portal, type PortalOptions } from '@riposte/emulator';
import { createTransport } from '@riposte/transport';

/** A bot in fetch mode on a local portal. */
export interface FetchedBot {
  readonly portal: Portal;
  /** Resolves when the bot has done all it was to do. */
  readonly answered: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const botToken = 'example';

/** Opens a portal, registers a bot of id 39 on it and lets it fetch its events. */
export async function runFetchedBot(
  make: (connection: Connection) => Bot,
  options: PortalOptions = {},
): Promise<FetchedBot> {
  const portal = await startPortal({ firstIds: { bot: 39 }, ...options });
  const { webhook } = portal;
  await createTransport({ webhook, botToken }).call('imbot.v2.Bot.register', {
    fields: { code: 'example', properties: { name: 'Example' }, eventMode: 'fetch' },
  });
  const bot = make(connect({ webhook, botToken, bot: { id: 39, api: 'v2' } }));
  await bot.register({});
  const stop = new AbortController();
  const polling = bot.poll({ every: 5, idle: 20, signal: stop.signal });
  return {
    portal,
    // The portal keeps an event until its work is done.
    answered: async () => {
      while (eventsOf(portal) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    close: async () => {
      stop.abort();
      await polling;
      await portal.close();
    },
  };
}

function eventsOf(portal: Portal): number {
  return (JSON.parse(portal.snapshot()) as { readonly queue: readonly unknown[] }).queue.length;
}
