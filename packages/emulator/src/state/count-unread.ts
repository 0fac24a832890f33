import type { PortalState } from './portal-state.ts';

/** How many messages of others somebody has not read, by chat id; a chat without any has none. */
export function countUnread(state: PortalState, userId: number): ReadonlyMap<number, number> {
  const unread = new Map<number, number>();
  for (const { id, chatId, authorId, isDeleted } of state.messages.values()) {
    if (authorId === userId || isDeleted === true) continue;
    if (id <= (state.readMarks.get(`${userId}:${chatId}`) ?? 0)) continue;
    unread.set(chatId, (unread.get(chatId) ?? 0) + 1);
  }
  return unread;
}
