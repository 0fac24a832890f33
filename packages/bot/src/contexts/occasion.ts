import type { CommandEvent, DialogEvent, InboundEvent } from '@riposte/transport/inbound';
import type { Sender } from '../connection/sender.ts';

/** An event somebody can be answered on. */
export type DialogInboundEvent = Extract<InboundEvent, DialogEvent>;

/** One event on its way through the bot. */
export interface Occasion<E extends DialogInboundEvent = DialogInboundEvent> {
  readonly event: E;
  /** What makes this event this event, however often it comes. */
  readonly source: string;
  readonly sender: Sender;
  readonly signal: AbortSignal;
}

export function isDialogEvent(event: InboundEvent): event is DialogInboundEvent {
  return 'dialog' in event;
}

export function isCommand(occasion: Occasion): occasion is Occasion<CommandEvent> {
  return occasion.event.kind === 'command';
}
