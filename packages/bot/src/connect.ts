import type { Policy } from '@riposte/builder';
import { createTransport, type Credentials, type Transport, type TransportOptions } from '@riposte/transport';
import type { Api } from './connection/api.ts';
import type { Connection } from './connection/connection.ts';
import { createConnection } from './connection/create-connection.ts';
import { createShownMessages } from './connection/shown-messages.ts';

/** How to reach the portal, and which bot to be there. */
export type ConnectOptions = (Credentials | { readonly transport: Transport }) & {
  readonly bot: {
    /** The bot's user id, as `imbot.register` or `imbot.v2.Bot.register` gave it. */
    readonly id: number;
    /** The generation it was registered with; `v1` when left out. */
    readonly api?: Api | undefined;
  };
  /** `markdown` where Markdown is switched on on the portal, so that texts are escaped for it too; else `bbcode`. */
  readonly policy?: Policy | undefined;
};

/**
 * Connects a bot to its portal; nothing is sent yet.
 *
 * @param options `{ webhook, clientId? | botToken? }`, `{ oauth }` or `{ b24 }` as `createTransport` takes them, or a
 *   `transport` of your own; `bot`, its id and `api`, `v1` or `v2`; and `policy`, `bbcode` when left out, or `markdown`
 *   for a portal where Markdown is switched on (client.md §3.3)
 * @param transport options of the transport that is made: `onAttempt`, `limiter`, `timeout` in milliseconds
 * @throws TypeError when the credentials cannot be right, the id is no whole number, or the api or the policy is neither
 * @example
 * ```ts
 * const portal = connect({ webhook: 'https://portal.example/rest/1/code/', botToken: 't0k3n', bot: { id: 39, api: 'v2' } });
 * portal.bot; // { id: 39, api: 'v2' }
 * ```
 */
export function connect(options: ConnectOptions, transport: TransportOptions = {}): Connection {
  const { id, api = 'v1' } = botOf(options);
  if (!Number.isSafeInteger(id) || id <= 0) {
    throw new TypeError(`bot.id is ${String(id)}. Pass the whole number that registering the bot answered.`);
  }
  if (!isApi(api))
    throw new TypeError("bot.api is neither 'v1' nor 'v2': pass what the bot was registered with.");
  const { policy = 'bbcode' } = options;
  if (!isPolicy(policy)) throw new TypeError("policy is neither 'bbcode' nor 'markdown'.");
  return createConnection({
    transport: 'transport' in options ? options.transport : createTransport(named(options), transport),
    bot: { id, api },
    policy,
    shown: createShownMessages(),
    // Whoever sends holds the delivery in hand.
    hear: () => undefined,
  });
}

/** A program without types may leave it out, or pass the webhook alone. */
function botOf({ bot }: { readonly bot?: ConnectOptions['bot'] }): ConnectOptions['bot'] {
  if (bot !== undefined) return bot;
  throw new TypeError('Which bot? Pass bot: { id, api } beside the credentials, as registering it answered.');
}

/** A webhook's bot is known by one secret, whatever its generation calls it (portal.md §9). */
function named(credentials: Credentials): Credentials {
  if (!('webhook' in credentials)) return credentials;
  const { clientId, botToken } = credentials;
  return { ...credentials, clientId: clientId ?? botToken };
}

function isPolicy(policy: unknown): boolean {
  return policy === 'bbcode' || policy === 'markdown';
}

function isApi(api: unknown): boolean {
  return api === 'v1' || api === 'v2';
}
