import type { Sent } from '../connection/sender.ts';
import type { Base } from '../contexts/base.ts';
import type { DialogInboundEvent } from '../contexts/occasion.ts';
import { logLine, logUndelivered } from '../log.ts';
import type { Listeners } from './listeners.ts';
import { nameEvent } from './name-event.ts';

/** Tells who listens what became of something; without a listener, what is not known to be in the chat is logged. */
export function tellListeners(
  { onOutcome, onUndelivered }: Omit<Listeners, 'onError'>,
  { delivery, message }: Sent,
  { event, base }: { readonly event: DialogInboundEvent; readonly base: Base },
): void {
  if (onOutcome !== undefined) guard(() => onOutcome(delivery, { event, message }));
  if (delivery.status === 'sent' || delivery.status === 'accepted') return;
  if (onUndelivered === undefined) logUndelivered(`Answer to ${nameEvent(event)}`, delivery);
  else guard(() => onUndelivered(delivery, base));
}

/** A listener that throws must not end the process, nor be taken for the handler. */
function guard(listener: () => unknown): void {
  const failed = (error: unknown): void => {
    logLine('A listener of the bot failed', error);
  };
  try {
    Promise.resolve(listener()).catch(failed);
  } catch (error) {
    failed(error);
  }
}
