export type { CommandEvent } from '@riposte/transport/inbound';
export { bot, type Bot } from './bot.ts';
export type { BotOptions, ErrorListener, OutcomeListener } from './bot-options.ts';
export { connect, type ConnectOptions } from './connect.ts';
export type { Connection } from './connection.ts';
export type { Context } from './context.ts';
export type { Delivery } from './delivery.ts';
export type { Handler, HandlerResult } from './handler.ts';
