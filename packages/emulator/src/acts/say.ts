import { notifyBots } from '../events/notify-bots.ts';
import { addMessage } from '../state/add-message.ts';
import type { Message } from '../state/portal-state.ts';
import type { World } from '../state/world.ts';
import { requireDialog, requireUser } from './require.ts';

/** Somebody writes in a dialog. */
export interface Saying {
  readonly userId: number;
  /** `chat12` for a group, the other's user id for a private dialog. */
  readonly dialog: string | number;
  readonly text: string;
}

/**
 * Writes a message as a user; what bots hear of it waits to be sent.
 *
 * @throws RangeError when there is no such user, no such dialog, or nothing to say
 */
export function say(world: World, { userId, dialog, text }: Saying): Message {
  const user = requireUser(world, userId);
  const chat = requireDialog(world, dialog, userId);
  const words = text.trim();
  if (words === '') throw new RangeError('A message needs some text.');
  const message = addMessage(world, { chatId: chat.id, authorId: user.id, text: words });
  notifyBots(world, message);
  return message;
}
