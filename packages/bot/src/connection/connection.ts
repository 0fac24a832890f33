import type { Change, Policy, Reply } from '@riposte/builder';
import type { CallOptions, SendOptions, Transport } from '@riposte/transport';
import type { Live, LiveOptions } from '../live/live.ts';
import type { Address, DialogAddress } from './address.ts';
import type { Api } from './api.ts';
import type { Delivery } from './delivery.ts';
import type { MessageRef } from './message-ref.ts';
import type { ItemDelivery, Mailing } from './send-each.ts';
import type { ShownMessages } from './shown-messages.ts';

/**
 * A bot on a portal, and everything it can say there. What is wrong with a message comes back as a delivery; a promise
 * rejects only when its signal was aborted before anything left.
 */
export interface Connection {
  /** Writes into a dialog, or notifies a user. */
  readonly send: (to: Address, reply: Reply, options?: SendOptions) => Promise<Delivery>;
  /** A reply: the message becomes exactly this. A change: what it does not name stays. */
  readonly update: (ref: MessageRef, content: Reply | Change, options?: SendOptions) => Promise<Delivery>;
  /** Takes the message off the chat. */
  readonly delete: (ref: MessageRef, options?: CallOptions) => Promise<Delivery>;
  /** One message edited as often as the portal allows; the last state is what stays. */
  readonly live: (to: DialogAddress, first: Reply, options?: LiveOptions) => Promise<Live>;
  /**
   * Sends one reply per item, in bulk unless told otherwise, and tells of each in the order of the items. An item for
   * which `plan` gives nothing is passed over. Whoever stops listening calls off what has not left yet.
   */
  readonly sendEach: <T>(
    items: Iterable<T> | AsyncIterable<T>,
    plan: (item: T) => Mailing | undefined,
    options?: SendOptions,
  ) => AsyncIterable<ItemDelivery<T>>;
  readonly transport: Transport;
  readonly bot: { readonly id: number; readonly api: Api };
  /** How texts are escaped: `markdown` where Markdown is switched on on the portal. */
  readonly policy: Policy;
  /** What its latest messages show, so that a keyboard whose handler failed can be opened again. */
  readonly shown: ShownMessages;
}
