import type { Command } from '@riposte/builder';
import {
  memoryEventLog,
  type EventOrigin,
  type FetchedEvent,
  type InboundEvent,
} from '@riposte/transport/inbound';
import type { BotOptions } from './bot-options.ts';
import type { Connection } from './connection/connection.ts';
import type { Clicked, Ctx } from './contexts/command-context.ts';
import type { EventContexts, EventKind } from './contexts/event-contexts.ts';
import { isDialogEvent } from './contexts/occasion.ts';
import type { Handler, MissOptions } from './handler.ts';
import { logLine } from './log.ts';
import { mustBe } from './must-be.ts';
import { pollEvents, type PollOptions } from './poll/poll-events.ts';
import { createReceiver } from './receive/create-receiver.ts';
import { isNews } from './receive/is-news.ts';
import { sourceOf } from './receive/source-of.ts';
import { createTrust } from './receive/trust.ts';
import { checkCommand, checkHandler, checkListener, checkWhat } from './routes/check-handler.ts';
import type { ErrorListener, Listeners, OutcomeListener, UndeliveredListener } from './routes/listeners.ts';
import { nameEvent } from './routes/name-event.ts';
import { registerCommands, type RegisteredCommand } from './routes/register-commands.ts';
import { clickRoute, commandRoute, eventRoute, type Route } from './routes/route.ts';
import { runEvent } from './routes/run-event.ts';

/** A bot: events in, replies out. Of several handlers for one event the first one takes it. */
export interface Bot {
  /** Handles a command, typed or clicked; a returned reply is the answer. Anyone can type it. */
  on<I, O>(command: Command<I, O>, handler: Handler<Ctx<O>>, options?: MissOptions<Ctx<undefined>>): Bot;
  /** Handles what else happens in a dialog: `message`, `join`, `reaction`, … */
  on<K extends EventKind>(kind: K, handler: Handler<EventContexts[K]>): Bot;
  /** Handles clicks only: a typed command of this name is passed over. */
  onClick<I, O>(
    command: Command<I, O>,
    handler: Handler<Clicked<O>>,
    options?: MissOptions<Clicked<undefined>>,
  ): Bot;
  /**
   * Hears what handlers throw, and of parameters nobody has a `miss` for; a returned reply is the answer. Without it,
   * it is logged.
   */
  onError(listener: ErrorListener): Bot;
  /** Hears of what handlers sent and is not known to be in the chat. Without it, it is logged. */
  onUndelivered(listener: UndeliveredListener): Bot;
  /** Hears what became of everything that handlers send. */
  onOutcome(listener: OutcomeListener): Bot;
  /**
   * Registers every command above with the portal, and `handler`, the public address events are sent to; left out for a
   * bot that polls. A bot of several portals says on which, by its `memberId`.
   */
  register(options: { readonly handler?: string; readonly memberId?: string }): Promise<void>;
  /** Takes an event of the portal: answers at once, works after. A standard handler, safe to pass around. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Fetches the events of a bot in fetch mode (`imbot.v2`) until the signal is aborted. */
  poll(options?: PollOptions): Promise<void>;
  /** Resolves when nothing is being worked on; for runtimes that stop after the response. */
  settled(): Promise<void>;
  /** Aborts the `signal` of every handler under way, and ends polling. */
  stop(reason?: unknown): void;
}

/**
 * Makes a bot on a connection.
 *
 * @param at as `connect` gives it; for several portals a way to find it by the portal's member_id
 * @param options `applicationToken`: the portal's token for this bot, checked on every event; `events`: a log by which
 *   repeated events are recognised
 * @throws TypeError when the token is empty, or missing for a bot of several portals, and for what is no connection
 * @example
 * ```ts
 * const echo = command('echo', String);
 * bot(portal, { applicationToken }).on(echo, ({ params, user }) => reply(`${user.name} said: ${params}`));
 * ```
 */
export function bot(
  at: Connection | ((memberId: string) => Promise<Connection>),
  { applicationToken, events = memoryEventLog() }: BotOptions = {},
): Bot {
  mustBe(
    typeof at === 'function' || isConnection(at),
    'bot takes what connect(…) gives, or a function from member_id to that.',
  );
  if (typeof at === 'function' && applicationToken === undefined) {
    throw new TypeError(
      'A bot of several portals needs applicationToken: a function from member_id to token.',
    );
  }
  const routes: Route[] = [];
  const commands = new Map<string, RegisteredCommand>();
  const kinds = new Set<EventKind>();
  const working = new Set<Promise<void>>();
  let stopping = new AbortController();
  let listeners: Listeners = { onError: logError, onUndelivered: undefined, onOutcome: undefined };

  const connectionOf = async (memberId: string): Promise<Connection> =>
    typeof at === 'function' ? at(memberId) : at;

  async function work(inbound: readonly InboundEvent[], origin: EventOrigin, log = events): Promise<void> {
    try {
      const connection = await connectionOf(origin.memberId);
      // Commands of one message are answered in the order they were written.
      for (const event of inbound) {
        if (!isDialogEvent(event) || event.botId !== connection.bot.id) continue;
        const source = sourceOf(origin, event);
        if (!(await isNews(log, source))) continue;
        await runEvent(routes, { connection, event, source, signal: stopping.signal }, listeners);
      }
    } catch (error) {
      logLine(`An event of portal ${origin.memberId} was lost: it has no connection`, error);
    }
  }

  function take(running: Promise<void>): Promise<void> {
    const tracked = running.finally(() => working.delete(tracked));
    working.add(tracked);
    return tracked;
  }

  function on<I, O, K extends EventKind>(
    what: Command<I, O> | K,
    handler: Handler<Ctx<O>> & Handler<EventContexts[K]>,
    options: MissOptions<Ctx<undefined>> = {},
  ): Bot {
    checkWhat(what);
    checkHandler(handler, options.miss);
    if (typeof what === 'string') {
      kinds.add(what);
      routes.push(eventRoute(what, handler));
    } else {
      commands.set(what.command, what);
      routes.push(commandRoute(what, handler, options));
    }
    return self;
  }

  const self: Bot = {
    on,
    onClick: (command, handler, options = {}) => {
      checkCommand(command);
      checkHandler(handler, options.miss);
      commands.set(command.command, command);
      routes.push(clickRoute(command, handler, options));
      return self;
    },
    onError: (onError) => {
      checkListener('onError', onError);
      listeners = { ...listeners, onError };
      return self;
    },
    onUndelivered: (onUndelivered) => {
      checkListener('onUndelivered', onUndelivered);
      listeners = { ...listeners, onUndelivered };
      return self;
    },
    onOutcome: (onOutcome) => {
      checkListener('onOutcome', onOutcome);
      listeners = { ...listeners, onOutcome };
      return self;
    },
    register: async ({ handler, memberId = '' }) => {
      const registration = { commands: [...commands.values()], hearsEvents: kinds.size > 0, handler };
      await registerCommands(await connectionOf(memberId), registration);
    },
    fetch: createReceiver(createTrust(applicationToken), (request) => {
      void take(work(request.events, request));
    }),
    poll: async (options = {}) => {
      if (typeof at === 'function' || at.bot.api !== 'v2') {
        throw new TypeError(
          "Only a bot of one portal and of api 'v2' fetches its events; the others are sent theirs.",
        );
      }
      const {
        transport,
        bot: { id: botId },
      } = at;
      // What a crash interrupts is to come again, so this is remembered no longer than the process lives.
      const log = memoryEventLog();
      const workOn = ({ eventId, name, events }: FetchedEvent): Promise<void> =>
        take(work(events, { memberId: transport.portal, name, at: eventId }, log));
      const signals = [stopping.signal, ...(options.signal === undefined ? [] : [options.signal])];
      await pollEvents({ transport, botId, work: workOn }, { ...options, signal: AbortSignal.any(signals) });
    },
    settled: async () => {
      while (working.size > 0) await Promise.all(working);
    },
    stop: (reason) => {
      stopping.abort(reason);
      stopping = new AbortController();
    },
  };
  return self;
}

function isConnection(at: unknown): boolean {
  return typeof at === 'object' && at !== null && 'transport' in at && 'bot' in at;
}

const logError: ErrorListener = (error, { event }) => {
  logLine(`The handler of ${nameEvent(event)} failed`, error);
};
