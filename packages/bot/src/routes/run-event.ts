import { Reply } from '@riposte/builder';
import type { Connection } from '../connection/connection.ts';
import type { Sender } from '../connection/sender.ts';
import type { Base } from '../contexts/base.ts';
import { createBase } from '../contexts/create-base.ts';
import { refOf } from '../contexts/create-command-context.ts';
import { isCommand, type DialogInboundEvent, type Occasion } from '../contexts/occasion.ts';
import { logLine } from '../log.ts';
import type { FailureContext, Listeners } from './listeners.ts';
import { nameEvent } from './name-event.ts';
import { reopenKeyboard } from './reopen-keyboard.ts';
import type { Route } from './route.ts';
import { tellListeners } from './tell-listeners.ts';

/** An event that came, and where it is answered. */
export interface Arrival {
  readonly connection: Connection;
  readonly event: DialogInboundEvent;
  readonly source: string;
  readonly signal: AbortSignal;
}

/** Runs the first handler that takes the event, and answers with the reply it returns; never rejects. */
export async function runEvent(
  routes: readonly Route[],
  { connection, event, source, signal }: Arrival,
  listeners: Listeners,
): Promise<void> {
  const { transport, shown, bot, policy } = connection;
  const sender: Sender = {
    transport,
    shown,
    policy,
    bot: { id: bot.id, api: event.api },
    hear: (sent) => {
      tellListeners(listeners, sent, { event, base });
    },
  };
  const occasion: Occasion = { event, source, sender, signal };
  const base = createBase(occasion);
  const ref = isCommand(occasion) && occasion.event.context !== 'textarea' ? refOf(occasion) : undefined;
  const before = ref === undefined ? undefined : shown.of(ref.messageId);
  try {
    await runFirst(routes, occasion, base);
  } catch (error) {
    await tellError(error, { ...base, event, ref }, listeners);
    if (ref !== undefined) await reopen(base.connection, ref, before);
  }
}

async function runFirst(routes: readonly Route[], occasion: Occasion, base: Base): Promise<void> {
  for (const run of routes) {
    const running = run(occasion, base);
    if (running === undefined) continue;
    await answerWith(await running.result, base);
    return;
  }
}

/** A reply is the answer; nothing and a delivery are fine; anything else is a mistake that would be silent. */
async function answerWith(result: unknown, { answer }: Pick<Base, 'answer'>): Promise<void> {
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

async function tellError(error: unknown, context: FailureContext, { onError }: Listeners): Promise<void> {
  try {
    const result = await onError(error, context);
    if (result instanceof Reply) await context.answer(result);
  } catch (failure) {
    logLine(`What failed at ${nameEvent(context.event)} could not be told`, failure);
    if (failure !== error) logLine('It was', error);
  }
}

async function reopen(...[connection, ref, before]: Parameters<typeof reopenKeyboard>): Promise<void> {
  try {
    await reopenKeyboard(connection, ref, before);
  } catch (error) {
    logLine(`Message ${ref.messageId} could not be updated`, error);
  }
}
