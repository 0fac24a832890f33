import type { Chat, PortalState } from './portal-state.ts';
import { takeId } from './take-id.ts';

/** What a dialog is called by somebody in it: `chat12`, or the other person's user id. */
export type DialogId = `chat${number}` | number;

/** Whether a dialog id names anything for a user, without opening it. */
export function hasDialog(state: PortalState, dialog: string, userId: number): boolean {
  const { chatId, otherId } = readDialog(dialog);
  if (chatId !== undefined) return state.chats.has(chatId);
  return otherId !== undefined && otherId !== userId && state.users.has(otherId);
}

/** The chat a dialog id names for a user; a private one is opened on first use. */
export function findDialog(state: PortalState, dialog: string | number, userId: number): Chat | undefined {
  const { chatId, otherId } = readDialog(String(dialog));
  if (chatId !== undefined) return state.chats.get(chatId);
  return otherId === undefined ? undefined : openPrivate(state, userId, otherId);
}

function readDialog(dialog: string): { readonly chatId?: number; readonly otherId?: number } {
  const [, chatId, otherId] = /^(?:chat(\d{1,15})|(\d{1,15}))$/.exec(dialog) ?? [];
  if (chatId !== undefined) return { chatId: Number(chatId) };
  return otherId === undefined ? {} : { otherId: Number(otherId) };
}

/** What somebody in a chat calls it (transport.md §2.1). */
export function dialogIdOf(chat: Chat, userId: number): string {
  if (chat.kind === 'group') return `chat${chat.id}`;
  return String(chat.members.find((id) => id !== userId) ?? userId);
}

function openPrivate(state: PortalState, userId: number, otherId: number): Chat | undefined {
  if (!state.users.has(otherId) || userId === otherId) return undefined;
  for (const chat of state.chats.values()) {
    if (chat.kind === 'private' && chat.members.includes(userId) && chat.members.includes(otherId))
      return chat;
  }
  const chat: Chat = {
    id: takeId(state, 'chat'),
    kind: 'private',
    title: '',
    members: [userId, otherId],
    lastId: 0,
    previousId: 0,
  };
  state.chats.set(chat.id, chat);
  return chat;
}
