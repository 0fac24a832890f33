import { react, type Reaction } from '../state/react.ts';
import type { World } from '../state/world.ts';
import { requireMessage, requireUser } from './require.ts';

/** Somebody reacts to a message; `like` where nothing else is said, and set where `action` is left out. */
export interface ReactionOf extends Partial<Reaction> {
  readonly userId: number;
  readonly messageId: number;
}

/**
 * Sets a reaction, or takes it back.
 *
 * @throws RangeError when there is no such user or message
 */
export function reactTo(
  world: World,
  { userId, messageId, reaction = 'like', action = 'add' }: ReactionOf,
): void {
  requireUser(world, userId);
  react(world, requireMessage(world, messageId), { userId, reaction, action });
}
