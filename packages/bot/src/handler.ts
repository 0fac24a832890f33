import type { Issue, Reply } from '@riposte/builder';
import type { Delivery } from './connection/delivery.ts';

/** What a handler may give back; a reply is the answer. */
export type HandlerResult =
  Reply | Delivery | undefined | void | Promise<Reply | Delivery | undefined | void>;

/** Does the work of one event. */
export type Handler<C> = (context: C) => HandlerResult;

/** Why the parameters of a command were not taken. */
export interface Miss {
  /** `expired`: older than the command's `maxAge`; `invalid`: anything else, an older version's button for one. */
  readonly reason: 'invalid' | 'expired';
  readonly issues: readonly Issue[];
}

/** What is done instead when the parameters of a command are not taken. */
export interface MissOptions<C> {
  readonly miss?: ((context: C, miss: Miss) => HandlerResult) | undefined;
}
