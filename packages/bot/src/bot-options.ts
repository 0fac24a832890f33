import type { Compiled } from '@riposte/builder';
import type { CommandEvent } from '@riposte/transport/inbound';
import type { Delivery } from './delivery.ts';

/** How a bot takes its events. */
export interface BotOptions {
  /**
   * The portal's application token for this bot. Left out, the bot trusts the token of the first event after it
   * starts and refuses every other; give it wherever strangers can reach the handler.
   */
  readonly applicationToken?: string | undefined;
}

/** Hears what became of every answer; `message` is missing where the reply did not compile. */
export type OutcomeListener = (
  outcome: Delivery,
  about: { readonly event: CommandEvent; readonly message?: Compiled },
) => unknown;

/** Hears what a handler threw. */
export type ErrorListener = (error: unknown, about: { readonly event: CommandEvent }) => unknown;
