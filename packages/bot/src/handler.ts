import type { Reply } from '@riposte/builder';
import type { Context } from './context.ts';
import type { Delivery } from './delivery.ts';

/** What a handler may give back; a reply is the answer. */
export type HandlerResult = Reply | Delivery | undefined | void;

/** Does the work of one command. */
export type Handler<P> = (context: Context<P>) => HandlerResult | Promise<HandlerResult>;
