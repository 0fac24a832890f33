import { DeliveryError } from '../errors/delivery-error.ts';
import type { Outcome } from './outcome.ts';

/**
 * The outcome of a message that is in the chat, or an exception that says what happened instead.
 *
 * @param outcome as `send` gives it
 * @throws DeliveryError for every other outcome; it holds it
 * @example
 * ```ts
 * delivered({ status: 'sent', messageId: 5 }); // { status: 'sent', messageId: 5 }
 * ```
 */
export function delivered(outcome: Outcome): Extract<Outcome, { status: 'sent' }> {
  if (outcome.status === 'sent') return outcome;
  throw new DeliveryError(outcome);
}
