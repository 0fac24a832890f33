import { announce } from '../state/change.ts';
import { takeId } from '../state/take-id.ts';
import type { World } from '../state/world.ts';
import { requireUser } from './require.ts';

/** A new group chat. */
export interface NewChat {
  readonly title: string;
  /** Users and bots; the first is its owner. */
  readonly members: readonly number[];
}

/**
 * Makes a group chat.
 *
 * @returns its id
 * @throws RangeError when there is no such user
 */
export function addChat(world: World, { title, members }: NewChat): number {
  for (const id of members) requireUser(world, id);
  const id = takeId(world.state, 'chat');
  world.state.chats.set(id, { id, kind: 'group', title, members, lastId: 0, previousId: 0 });
  announce(world, { kind: 'dialogs' });
  return id;
}
