import { findDialog } from '../state/dialogs.ts';
import type { Bot, Chat, Message, User } from '../state/portal-state.ts';
import type { World } from '../state/world.ts';

/** @throws RangeError when there is no such user */
export function requireUser({ state }: World, id: number): User {
  const user = state.users.get(id);
  if (user === undefined) throw new RangeError(`There is no user ${id} on this portal.`);
  return user;
}

/** @throws RangeError when there is no such bot */
export function requireBot({ state }: World, id: number): Bot {
  const bot = state.bots.get(id);
  if (bot === undefined) throw new RangeError(`There is no bot ${id} on this portal.`);
  return bot;
}

/** @throws RangeError when there is no such dialog */
export function requireDialog({ state }: World, dialog: string | number, userId: number): Chat {
  const chat = findDialog(state, dialog, userId);
  if (chat === undefined) throw new RangeError(`There is no dialog ${String(dialog)} on this portal.`);
  return chat;
}

/** @throws RangeError when there is no such message, or it was deleted */
export function requireMessage({ state }: World, id: number): Message {
  const message = state.messages.get(id);
  if (message === undefined || message.isDeleted === true) {
    throw new RangeError(`There is no message ${id} on this portal.`);
  }
  return message;
}
