import { createTransport, type Transport, type WebhookCredentials } from '@riposte/transport';
import type { Connection } from './connection.ts';

/** How to reach the portal, and which bot to be there. */
export type ConnectOptions = (WebhookCredentials | { readonly transport: Transport }) & {
  readonly bot: {
    /** The bot's user id, as `imbot.register` gave it. */
    readonly id: number;
    /** Generation of the bot methods. */
    readonly api?: 'v1' | undefined;
  };
};

/**
 * Connects a bot to its portal; nothing is sent yet.
 *
 * @param options a webhook with the bot's CLIENT_ID, or a transport of your own; and the bot's id
 * @throws TypeError when the webhook is no https address of the usual form, or the id no whole number
 * @example
 * ```ts
 * const portal = connect({ webhook: 'https://portal.example/rest/1/code/', clientId: 'echo', bot: { id: 39 } });
 * ```
 */
export function connect(options: ConnectOptions): Connection {
  const { id } = options.bot;
  if (!Number.isSafeInteger(id) || id <= 0) {
    throw new TypeError(`bot.id is ${String(id)}. Pass the whole number that imbot.register answered.`);
  }
  const transport = 'transport' in options ? options.transport : createTransport(options);
  return { transport, bot: { id, api: 'v1' } };
}
