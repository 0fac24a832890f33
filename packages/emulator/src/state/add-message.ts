import { announce } from './change.ts';
import { dropOldest } from './drop-oldest.ts';
import type { Message } from './portal-state.ts';
import { takeId } from './take-id.ts';
import type { World } from './world.ts';

/** What a new message says beside its author and place. */
export type NewMessage = Pick<Message, 'chatId' | 'authorId' | 'text'> &
  Partial<Pick<Message, 'attach' | 'moreAttaches' | 'keyboard' | 'menu' | 'isSystem' | 'replyId' | 'uuid'>>;

/** Stores a message and tells who watches its chat. */
export function addMessage(world: World, message: NewMessage): Message {
  const { state, clock, keptMessages } = world;
  const at = clock.now();
  const { attach = null, keyboard = null, menu = null, isSystem = false } = message;
  const stored: Message = {
    ...message,
    id: takeId(state, 'message'),
    // The portal stamps an attach with the time of storing (portal.md §3.1 rule 6).
    attach: attach === null ? null : { ...attach, ID: Math.floor(at / 1_000) },
    keyboard,
    menu,
    isSystem,
    at,
  };
  state.messages.set(stored.id, stored);
  const chat = state.chats.get(stored.chatId);
  if (chat !== undefined) {
    state.chats.set(chat.id, { ...chat, lastId: stored.id, previousId: chat.lastId });
  }
  countForBot(world, stored.authorId);
  dropOldest(state.messages, keptMessages);
  dropOldest(state.executions, keptMessages);
  announce(world, { kind: 'message', chatId: stored.chatId });
  return stored;
}

function countForBot({ state }: World, authorId: number): void {
  const bot = state.bots.get(authorId);
  if (bot !== undefined) state.bots.set(bot.id, { ...bot, countMessage: bot.countMessage + 1 });
}
