import type { World } from '../state/world.ts';
import type { Grant } from './grant.ts';
import { issueGrant } from './issue-grant.ts';

/** The tokens that events hand out for a user or a bot: the same pair while it works for half an hour more. */
export function handedOutGrant(
  world: World,
  who: { readonly userId: number; readonly clientId: string },
): Grant {
  const { grants, handedOut } = world.state;
  const name = `${who.userId}:${who.clientId}`;
  const held = grants.get(handedOut.get(name) ?? '');
  if (held !== undefined && held.expires > world.clock.now() + 1_800_000) return held;
  const grant = issueGrant(world, who);
  handedOut.set(name, grant.access);
  return grant;
}
