import { notifyChange } from '../events/notify-bots.ts';
import { changeMessage } from '../state/change-message.ts';
import type { World } from '../state/world.ts';
import { requireMessage } from './require.ts';

/** Somebody changes the text of their message. */
export interface Edit {
  readonly messageId: number;
  readonly text: string;
}

/**
 * Changes a message as its author.
 *
 * @throws RangeError when there is no such message
 */
export function edit(world: World, { messageId, text }: Edit): void {
  const message = requireMessage(world, messageId);
  notifyChange(world, changeMessage(world, message, { text: text.trim(), isEdited: true }));
}
