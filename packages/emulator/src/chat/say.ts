import { callCommands } from '../events/call-commands.ts';
import type { DeliveryReport } from '../events/deliver.ts';
import { findCommands } from '../events/find-commands.ts';
import { addMessage } from '../state/add-message.ts';
import { findDialog } from '../state/dialogs.ts';
import type { Message } from '../state/portal-state.ts';
import type { World } from '../state/world.ts';

/** Somebody writes in a dialog. */
export interface Saying {
  readonly userId: number;
  /** `chat12` for a group, the other's user id for a private dialog. */
  readonly dialog: string | number;
  readonly text: string;
}

/** The message, and how the events it caused were taken. */
export interface Said {
  readonly message: Message;
  readonly delivered: Promise<readonly DeliveryReport[]>;
}

/**
 * Writes a message as a user and calls the commands in it.
 *
 * @throws RangeError when there is no such user, no such dialog, or nothing to say
 */
export function say(world: World, { userId, dialog, text }: Saying): Said {
  const user = world.state.users.get(userId);
  const chat = findDialog(world.state, dialog, userId);
  const words = text.trim();
  if (user === undefined) throw new RangeError(`There is no user ${userId} on this portal.`);
  if (chat === undefined) throw new RangeError(`There is no dialog ${String(dialog)} on this portal.`);
  if (words === '') throw new RangeError('A message needs some text.');
  const message = addMessage(world, { chatId: chat.id, authorId: userId, text: words });
  const called = findCommands(world.state, chat, words);
  const call = { called, user, chat, message, text: words, context: 'TEXTAREA' } as const;
  return { message, delivered: callCommands(world, call) };
}
