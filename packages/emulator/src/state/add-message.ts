import type { Message } from './portal-state.ts';
import type { World } from './world.ts';

/** What a new message says beside its author and place. */
export type NewMessage = Pick<Message, 'chatId' | 'authorId' | 'text'> &
  Partial<Pick<Message, 'attach' | 'keyboard' | 'menu' | 'isSystem'>>;

/** Stores a message and tells who watches its chat. */
export function addMessage({ state, now, watchers }: World, message: NewMessage): Message {
  const at = now();
  const { attach = null, keyboard = null, menu = null, isSystem = false } = message;
  const stored: Message = {
    ...message,
    id: state.next.message,
    // The portal stamps an attach with the time of storing (portal.md §3.1 rule 6).
    attach: attach === null ? null : { ...attach, ID: Math.floor(at / 1_000) },
    keyboard,
    menu,
    isSystem,
    at,
  };
  state.next.message += 1;
  state.messages.set(stored.id, stored);
  for (const watch of watchers) watch(stored.chatId);
  return stored;
}
