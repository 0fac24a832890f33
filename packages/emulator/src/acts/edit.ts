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
  const { id } = requireMessage(world, messageId);
  const changed = changeMessage(world, id, { text: text.trim(), isEdited: true });
  if (changed !== undefined) notifyChange(world, changed);
}
