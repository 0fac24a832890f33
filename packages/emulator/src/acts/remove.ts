import { notifyChange } from '../events/notify-bots.ts';
import { changeMessage, deleted } from '../state/change-message.ts';
import type { World } from '../state/world.ts';
import { requireMessage } from './require.ts';

/**
 * Deletes a message as its author.
 *
 * @throws RangeError when there is no such message
 */
export function remove(world: World, { messageId }: { readonly messageId: number }): void {
  notifyChange(world, changeMessage(world, requireMessage(world, messageId), deleted));
}
