import type { Change, Reply } from '@riposte/builder';
import type { SendOptions } from '@riposte/transport';
import type { Delivery } from '../connection/delivery.ts';
import type { MessageRef } from '../connection/message-ref.ts';
import type { Base } from './base.ts';

/** Somebody typed a command. Anyone can: this is not a permission. */
export interface Typed<P> extends Base {
  readonly via: 'typed';
  readonly params: P;
  /** Answers: there is no message to update. */
  readonly show: (reply: Reply, options?: SendOptions) => Promise<Delivery>;
}

/** Somebody clicked a button, or chose a menu item. */
export interface Clicked<P> extends Base {
  readonly via: 'button' | 'menu';
  readonly params: P;
  /** The message that carries the button. */
  readonly ref: MessageRef;
  /** Updates that message. */
  readonly show: (reply: Reply, options?: SendOptions) => Promise<Delivery>;
  readonly update: (content: Reply | Change, options?: SendOptions) => Promise<Delivery>;
  readonly delete: () => Promise<Delivery>;
}

/** A command, typed or clicked. */
export type Ctx<P> = Typed<P> | Clicked<P>;
