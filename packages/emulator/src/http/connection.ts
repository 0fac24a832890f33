import type { RequestPlay } from '../faults/fault.ts';
import type { HttpReply } from './reply.ts';

/** How an answer goes out where a fault is played at it. */
export type Sending = Pick<RequestPlay, 'cutAt' | 'drip'>;

/** The client's end of a call, as far as the portal can act on it. Only the first that is done to it counts. */
export interface Connection {
  readonly send: (reply: HttpReply, how?: Sending) => Promise<void>;
  /** Cuts the connection without an answer. */
  readonly reset: () => void;
  /** The HTTP status that went out; 0 where none did. */
  readonly status: () => number;
}
