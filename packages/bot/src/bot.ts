import type { Command } from '@riposte/builder';
import type { CommandEvent } from '@riposte/transport/inbound';
import { createReceiver } from './receive/create-receiver.ts';
import { tokenCheck } from './receive/token-check.ts';
import type { BotOptions, ErrorListener, OutcomeListener } from './bot-options.ts';
import { registerCommands } from './commands/register-commands.ts';
import { createRoute, type Route } from './commands/route.ts';
import { runRoutes } from './commands/run-routes.ts';
import type { Connection } from './connection.ts';
import type { Handler } from './handler.ts';
import { logError, logUndelivered } from './log.ts';

/** A bot: commands in, replies out. */
export interface Bot {
  /** Handles a command; a returned reply is the answer. */
  on<I, O>(command: Command<I, O>, handler: Handler<O>): Bot;
  /** Hears what became of every answer. Without it, what was not delivered is logged. */
  onOutcome(listener: OutcomeListener): Bot;
  /** Hears what handlers throw. Without it, it is logged. */
  onError(listener: ErrorListener): Bot;
  /** Registers every command above with the portal; `handler` is the public address events are sent to. */
  register(options: { readonly handler: string }): Promise<void>;
  /** Takes an event of the portal: answers at once, works after. A standard handler, safe to pass around. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Resolves when nothing is being worked on; for runtimes that stop after the response. */
  settled(): Promise<void>;
}

/**
 * Makes a bot on a connection.
 *
 * @param connection as `connect` gives it
 * @param options `applicationToken`: the portal's token for this bot, checked on every event
 * @throws TypeError when the token is empty
 * @example
 * ```ts
 * const echo = command('echo', String);
 * bot(portal, { applicationToken }).on(echo, ({ params, user }) => reply(`${user.name} said: ${params}`));
 * ```
 */
export function bot(connection: Connection, options: BotOptions = {}): Bot {
  const routes: Route[] = [];
  const working = new Set<Promise<void>>();
  let onOutcome: OutcomeListener = logUndelivered;
  let onError: ErrorListener = logError;

  /** Commands of one message are answered in the order they were written. */
  async function runInTurn(events: readonly CommandEvent[]): Promise<void> {
    for (const event of events) {
      if (event.botId === connection.bot.id)
        await runRoutes(routes, { connection, event, onOutcome, onError });
    }
  }

  const self: Bot = {
    on: (command, handler) => {
      routes.push(createRoute(command, handler));
      return self;
    },
    onOutcome: (listener) => {
      onOutcome = listener;
      return self;
    },
    onError: (listener) => {
      onError = listener;
      return self;
    },
    register: ({ handler }) => registerCommands(connection, routes, handler),
    fetch: createReceiver(tokenCheck(options.applicationToken), (events) => {
      const work = runInTurn(events).finally(() => working.delete(work));
      working.add(work);
    }),
    settled: async () => {
      while (working.size > 0) await Promise.all(working);
    },
  };
  return self;
}
