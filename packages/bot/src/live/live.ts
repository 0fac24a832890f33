import type { Reply } from '@riposte/builder';
import type { Delivery } from '../connection/delivery.ts';

/** A message that is still being written. */
export interface Live {
  /** The newest state. What the portal cannot show in time is passed over for what comes after it. */
  readonly set: (reply: Reply) => void;
  /**
   * The last state: it goes out whatever became of those before. Where there is no message to update, or it can no
   * longer be updated, it is sent as a new one.
   */
  readonly finish: (reply: Reply) => Promise<Delivery>;
  /** Aborted when going on is of no use: the caller's own signal, or a message that can no longer be updated. */
  readonly signal: AbortSignal;
}

/** How a message is kept up to date. */
export interface LiveOptions {
  /**
   * Milliseconds from one state to the next at least; 1,000 when left out, half of what a portal allows for everything
   * (transport.md §1.5). The next state waits for the answer to the one before in any case.
   */
  readonly every?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}
