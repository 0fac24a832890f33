import { announce } from '../state/change.ts';
import { takeId } from '../state/take-id.ts';
import type { World } from '../state/world.ts';

/** A new person on the portal. */
export interface NewUser {
  readonly name: string;
}

/**
 * Adds a person, a member of every group chat.
 *
 * @returns their user id
 * @throws RangeError when the name is blank
 */
export function addUser(world: World, { name }: NewUser): number {
  const { state } = world;
  const called = name.trim();
  if (called === '') throw new RangeError('A person needs a name.');
  // People and bots share their ids: the portal keeps both as users.
  const id = takeId(state, 'bot');
  state.users.set(id, { id, name: called, isBot: false });
  for (const chat of state.chats.values()) {
    if (chat.kind === 'group') state.chats.set(chat.id, { ...chat, members: [...chat.members, id] });
  }
  announce(world, { kind: 'dialogs' });
  return id;
}
