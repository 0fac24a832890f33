import { imbot, Reply, type Target } from '@riposte/builder';
import type { CommandEvent } from '@riposte/transport/inbound';
import type { ErrorListener, OutcomeListener } from '../bot-options.ts';
import type { Connection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Delivery } from '../delivery.ts';
import type { HandlerResult } from '../handler.ts';
import { logError } from '../log.ts';
import type { Route } from './route.ts';

/** One event on its way through the bot. */
export interface Occasion {
  readonly connection: Connection;
  readonly event: CommandEvent;
  readonly onOutcome: OutcomeListener;
  readonly onError: ErrorListener;
}

/** Runs the handler of the event's command and answers with the reply it returns; never throws. */
export async function runRoutes(routes: readonly Route[], occasion: Occasion): Promise<void> {
  const { event, onError } = occasion;
  try {
    const context = createContext(occasion);
    for (const { run } of routes) {
      const running = run(event, context);
      if (running === undefined) continue;
      await answerWith(await running.result, context);
      return;
    }
  } catch (error) {
    await guard(() => onError(error, { event }), event);
  }
}

/** A reply is the answer; nothing and a delivery are fine; anything else is a mistake that would be silent. */
async function answerWith(
  result: HandlerResult,
  { answer }: Pick<Context<unknown>, 'answer'>,
): Promise<void> {
  if (result instanceof Reply) {
    await answer(result);
  } else if (result !== undefined && !isDelivery(result)) {
    throw new TypeError(
      `The handler returned ${typeof result === 'object' ? 'an object' : typeof result} that is no reply: return reply(…), or nothing.`,
    );
  }
}

function isDelivery(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'status' in value;
}

/** A listener that throws must not end the process, nor be taken for the handler. */
async function guard(listener: () => unknown, event: CommandEvent): Promise<void> {
  try {
    await listener();
  } catch (error) {
    logError(error, { event });
  }
}

function createContext(occasion: Occasion): Omit<Context<unknown>, 'params'> {
  const { connection, event } = occasion;
  return {
    via: ({ textarea: 'typed', keyboard: 'button', menu: 'menu' } as const)[event.context],
    user: event.user,
    dialog: event.dialog,
    private: event.private,
    language: event.language,
    connection,
    answer: (reply) => answer(reply, occasion),
  };
}

async function answer(reply: Reply, { connection, event, onOutcome }: Occasion): Promise<Delivery> {
  const compiled = reply.safeCompile(addressOf(event));
  if (!compiled.ok) {
    const invalid: Delivery = { status: 'invalid', issues: compiled.issues };
    await guard(() => onOutcome(invalid, { event }), event);
    return invalid;
  }
  const { message } = compiled;
  const outcome = await connection.transport.send(message);
  await guard(() => onOutcome(outcome, { event, message }), event);
  return outcome;
}

function addressOf(event: CommandEvent): Target {
  return imbot.commandAnswer({
    commandId: event.commandId,
    messageId: event.messageId,
    botId: event.botId,
    dialogKind: event.private ? 'private' : 'group',
  });
}
