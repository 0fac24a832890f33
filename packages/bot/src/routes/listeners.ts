import type { Compiled } from '@riposte/builder';
import type { Delivery } from '../connection/delivery.ts';
import type { MessageRef } from '../connection/message-ref.ts';
import type { Base } from '../contexts/base.ts';
import type { DialogInboundEvent } from '../contexts/occasion.ts';

/** What a listener for errors gets. */
export interface FailureContext extends Base {
  readonly event: DialogInboundEvent;
  /** The message whose button was clicked. It is opened again afterwards unless it was changed. */
  readonly ref: MessageRef | undefined;
}

/** Hears what a handler threw; a returned reply is the answer. */
export type ErrorListener = (error: unknown, context: FailureContext) => unknown;

/** Hears of what is not known to be in the chat. */
export type UndeliveredListener = (delivery: Delivery, context: Base) => unknown;

/** Hears what became of everything that handlers send; `message` is missing where nothing was compiled. */
export type OutcomeListener = (
  delivery: Delivery,
  about: { readonly event: DialogInboundEvent; readonly message?: Compiled | undefined },
) => unknown;

export interface Listeners {
  readonly onError: ErrorListener;
  readonly onUndelivered: UndeliveredListener | undefined;
  readonly onOutcome: OutcomeListener | undefined;
}
