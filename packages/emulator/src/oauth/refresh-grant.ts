import type { World } from '../state/world.ts';
import type { Grant } from './grant.ts';
import { issueGrant } from './issue-grant.ts';

/**
 * Exchanges a refresh token for a new pair, once: it and the access token that was issued with it end there
 * (transport.md §1.9). Undefined where it is used up, too old, or nobody's.
 */
export function refreshGrant(world: World, refresh: string, clientId: string): Grant | undefined {
  const { grants } = world.state;
  const old = [...grants.values()].find((grant) => grant.refresh === refresh);
  if (old?.clientId !== clientId || old.refreshExpires <= world.clock.now()) {
    return undefined;
  }
  grants.delete(old.access);
  return issueGrant(world, old);
}
