import type { Compiled, Policy } from '@riposte/builder';
import type { Transport } from '@riposte/transport';
import type { Api } from './api.ts';
import type { Delivery } from './delivery.ts';
import type { ShownMessages } from './shown-messages.ts';

/** What everything that is said goes through. */
export interface Sender {
  readonly transport: Transport;
  readonly bot: { readonly id: number; readonly api: Api };
  /** How texts are escaped. */
  readonly policy: Policy;
  readonly shown: ShownMessages;
  /** Hears what became of each; must not throw. */
  readonly hear: (sent: Sent) => void;
}

/** What became of a message, and what it was; a message that did not compile is none. */
export interface Sent {
  readonly delivery: Delivery;
  readonly message?: Compiled | undefined;
}

/** Lets it be heard, and hands the delivery on. */
export function report({ hear }: Sender, sent: Sent): Delivery {
  hear(sent);
  return sent.delivery;
}
