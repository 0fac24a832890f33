import type { DialogId, Reply } from '@riposte/builder';
import type { SendOptions } from '@riposte/transport';
import type { Connection } from '../connection/connection.ts';
import type { Delivery } from '../connection/delivery.ts';
import type { Live, LiveOptions } from '../live/live.ts';

/** What every handler gets: who did something where, and the ways to say something to it. */
export interface Base {
  /** Id 0 and no name where the portal does not say. */
  readonly user: { readonly id: number; readonly name: string };
  readonly dialog: DialogId;
  readonly private: boolean;
  /** Two letters. */
  readonly language: string;
  /** What is sent over it is heard of by `onUndelivered` too. */
  readonly connection: Connection;
  /** Aborted when the bot stops. */
  readonly signal: AbortSignal;
  /**
   * Answers in the dialog, once: with a bot of the second generation under a key of the event, so that a repeated event
   * doubles nothing. A reply returned from the handler is answered by itself.
   */
  readonly answer: (reply: Reply, options?: SendOptions) => Promise<Delivery>;
  /** Only to the person who acted, as a notification. */
  readonly notify: (reply: Reply, options?: SendOptions) => Promise<Delivery>;
  /** Shows that the bot is writing. What goes wrong with it is logged, since no answer should be lost to it. */
  readonly typing: () => Promise<void>;
  /** Answers with a message that is still being written. */
  readonly live: (first: Reply, options?: LiveOptions) => Promise<Live>;
}
