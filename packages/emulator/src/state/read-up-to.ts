import type { Chat, PortalState } from './portal-state.ts';

/** How far somebody has read a chat, after reading it. */
export interface ReadMark {
  readonly lastId: number;
  /** Messages of others that are still unread. */
  readonly counter: number;
  /** Those that were read now. */
  readonly viewed: readonly number[];
}

/** Marks the messages of a chat as read by somebody, up to one of them. */
export function readUpTo(
  state: PortalState,
  { chat, userId, upTo }: { readonly chat: Chat; readonly userId: number; readonly upTo: number },
): ReadMark {
  const name = `${userId}:${chat.id}`;
  const before = state.readMarks.get(name) ?? 0;
  const lastId = Math.max(before, upTo);
  state.readMarks.set(name, lastId);
  const others = [...state.messages.values()].filter(
    (message) => message.chatId === chat.id && message.authorId !== userId && message.isDeleted !== true,
  );
  return {
    lastId,
    counter: others.filter(({ id }) => id > lastId).length,
    viewed: others.filter(({ id }) => id > before && id <= lastId).map(({ id }) => id),
  };
}
