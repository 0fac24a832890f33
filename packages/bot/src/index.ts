export type { CommandEvent } from '@riposte/transport/inbound';
export { bot, type Bot } from './bot.ts';
export type { BotOptions } from './bot-options.ts';
export { connect, type ConnectOptions } from './connect.ts';
export type { Address, DialogAddress, NotifyAddress } from './connection/address.ts';
export type { Api } from './connection/api.ts';
export type { Connection } from './connection/connection.ts';
export type { Delivery } from './connection/delivery.ts';
export type { MessageRef } from './connection/message-ref.ts';
export type { ItemDelivery, Mailing } from './connection/send-each.ts';
export type { ShownMessage, ShownMessages } from './connection/shown-messages.ts';
export type { Base } from './contexts/base.ts';
export type { Clicked, Ctx, Typed } from './contexts/command-context.ts';
export type {
  EventContexts,
  EventKind,
  MessageContext,
  MessageDeleteContext,
  ReactionContext,
} from './contexts/event-contexts.ts';
export type { DialogInboundEvent } from './contexts/occasion.ts';
export type { Handler, HandlerResult, Miss, MissOptions } from './handler.ts';
export type { Live, LiveOptions } from './live/live.ts';
export type { PollOptions } from './poll/poll-events.ts';
export type { ApplicationToken } from './receive/trust.ts';
export type {
  ErrorListener,
  FailureContext,
  OutcomeListener,
  UndeliveredListener,
} from './routes/listeners.ts';
