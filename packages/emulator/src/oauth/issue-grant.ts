import { dropOldest } from '../state/drop-oldest.ts';
import { randomSecret } from '../state/random.ts';
import type { World } from '../state/world.ts';
import type { Grant } from './grant.ts';

/** Milliseconds an access token lives: an hour; a refresh token: 180 days (transport.md §1.9). */
const ACCESS_LIFE = 3_600_000;
const REFRESH_LIFE = 180 * 24 * 3_600_000;
/** Pairs that are kept; the oldest go first, so that memory stays flat. */
const KEPT = 10_000;

/** Issues a new pair of tokens. */
export function issueGrant(
  { state, clock }: World,
  { userId, clientId }: { readonly userId: number; readonly clientId: string },
): Grant {
  const now = clock.now();
  const grant: Grant = {
    access: randomSecret(state),
    refresh: randomSecret(state),
    userId,
    clientId,
    expires: now + ACCESS_LIFE,
    refreshExpires: now + REFRESH_LIFE,
  };
  state.grants.set(grant.access, grant);
  dropOldest(state.grants, KEPT);
  return grant;
}
