import type { Reply } from '@riposte/builder';
import type { CommandEvent } from '@riposte/transport/inbound';
import type { Connection } from './connection.ts';
import type { Delivery } from './delivery.ts';

/** What a handler gets: who did what where, and the way to answer. */
export interface Context<P> {
  /** Typed by a person, or sent by a button or a menu item. Anyone can type a command: this is not authorisation. */
  readonly via: 'typed' | 'button' | 'menu';
  readonly params: P;
  readonly user: CommandEvent['user'];
  readonly dialog: CommandEvent['dialog'];
  readonly private: boolean;
  /** Two letters. */
  readonly language: string;
  readonly connection: Connection;
  /** Answers in the dialog. A reply returned from the handler is answered by itself. */
  readonly answer: (reply: Reply) => Promise<Delivery>;
}
