import { announce } from './change.ts';
import type { Message } from './portal-state.ts';
import type { World } from './world.ts';

/** Changes a stored message and tells who watches its chat. */
export function changeMessage(
  world: World,
  message: Message,
  change: Partial<Omit<Message, 'id' | 'chatId'>>,
): Message {
  const changed = { ...message, ...change };
  world.state.messages.set(message.id, changed);
  announce(world, { kind: 'message', chatId: message.chatId });
  return changed;
}

/** What is left of a message that was deleted: that it was there. */
export const deleted = {
  text: '',
  attach: null,
  moreAttaches: [],
  keyboard: null,
  menu: null,
  isDeleted: true,
} as const satisfies Partial<Message>;
