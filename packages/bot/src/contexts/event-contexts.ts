import type { InboundEvent, MessageEvent, MessageUpdateEvent } from '@riposte/transport/inbound';
import type { Base } from './base.ts';

/** Somebody wrote to the bot, or changed what they wrote. */
export interface MessageContext extends Base {
  readonly messageId: number;
  /** With the mention of the bot taken out, where the portal does that. */
  readonly text: string;
  /** The bot is called by its name. */
  readonly mention: boolean;
  readonly isSystem: boolean;
}

/** Somebody deleted a message. */
export interface MessageDeleteContext extends Base {
  readonly messageId: number;
}

/** Somebody put a reaction on a message, or took it back. */
export interface ReactionContext extends Base {
  readonly messageId: number;
  /** The portal's own name of it: `like`. */
  readonly reaction: string;
  /** The portal's own word: `add`, `delete`. */
  readonly action: string;
}

/** What handlers of each event get. */
export interface EventContexts {
  /** Somebody opened the bot from a place that gives it a context. */
  readonly context: Base;
  /** The bot was taken into a chat, or somebody opened a private dialog with it. */
  readonly join: Base;
  readonly message: MessageContext;
  readonly 'message-delete': MessageDeleteContext;
  readonly 'message-update': MessageContext;
  readonly reaction: ReactionContext;
}

/** What happens in a dialog beside commands. */
export type EventKind = keyof EventContexts;

type EventOf<K extends EventKind> = Extract<InboundEvent, { readonly kind: K }>;

type Contextualize = { readonly [K in EventKind]: (base: Base, event: EventOf<K>) => EventContexts[K] };

/** Makes the context of each event. */
export const eventContexts: Contextualize = {
  context: (base) => base,
  join: (base) => base,
  message: withMessage,
  'message-delete': (base, { messageId }) => ({ ...base, messageId }),
  'message-update': withMessage,
  reaction: (base, { messageId, reaction, action }) => ({ ...base, messageId, reaction, action }),
};

export function isEventOf<K extends EventKind>(event: InboundEvent, kind: K): event is EventOf<K> {
  return event.kind === kind;
}

function withMessage(base: Base, event: MessageEvent | MessageUpdateEvent): MessageContext {
  const { messageId, text, mention, isSystem } = event;
  return { ...base, messageId, text, mention, isSystem };
}
