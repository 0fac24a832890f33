import { imbot, Reply, type Target } from '@riposte/builder';
import type { CommandEvent } from '@riposte/transport/inbound';
import type { ErrorListener, OutcomeListener } from '../bot-options.ts';
import type { Connection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Delivery } from '../delivery.ts';
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
    const route = routes.find(({ takes }) => takes(event));
    if (route === undefined) return;
    const context = createContext(occasion);
    const result = await route.run(event, context);
    if (result instanceof Reply) await context.answer(result);
  } catch (error) {
    onError(error, { event });
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
    onOutcome(invalid, { event });
    return invalid;
  }
  const { message } = compiled;
  const outcome = await connection.transport.send(message);
  onOutcome(outcome, { event, message });
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
