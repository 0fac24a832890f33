import { announce } from '../state/change.ts';
import type { World } from '../state/world.ts';
import { requireDialog, requireUser } from './require.ts';

/**
 * Takes a user or a bot out of a group chat; nobody is told.
 *
 * @throws RangeError when there is no such user or dialog
 */
export function leave(
  world: World,
  { userId, dialog }: { readonly userId: number; readonly dialog: string },
): void {
  requireUser(world, userId);
  const chat = requireDialog(world, dialog, userId);
  const members = chat.members.filter((id) => id !== userId);
  world.state.chats.set(chat.id, { ...chat, members });
  announce(world, { kind: 'dialogs' });
}
