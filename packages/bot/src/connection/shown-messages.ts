import type { Reply } from '@riposte/builder';

/** What a message shows; without a reply nobody here knows the whole of it. */
export interface ShownMessage {
  readonly reply: Reply | undefined;
}

/** What the latest messages of a connection show. */
export interface ShownMessages {
  /** The same object until the message is changed; undefined for a message nobody here has heard of. */
  readonly of: (messageId: number) => ShownMessage | undefined;
  readonly set: (messageId: number, reply: Reply | undefined) => void;
}

/** In memory: the latest thousand. */
export function createShownMessages(most = 1_000): ShownMessages {
  const messages = new Map<number, ShownMessage>();
  return {
    of: (messageId) => messages.get(messageId),
    set: (messageId, reply) => {
      messages.delete(messageId);
      messages.set(messageId, { reply });
      const [oldest] = messages.keys();
      if (messages.size > most && oldest !== undefined) messages.delete(oldest);
    },
  };
}
