import type { World } from '../state/world.ts';
import type { Grant } from './grant.ts';

/** A pair of tokens as `/oauth/token/` answers it; `domain` is that of the OAuth server (transport.md §1.9). */
export function tokenBlock({ state, publicUrl }: World, grant: Grant): Readonly<Record<string, unknown>> {
  return {
    access_token: grant.access,
    client_endpoint: `${publicUrl}/rest/`,
    domain: new URL(publicUrl).host,
    expires: Math.floor(grant.expires / 1_000),
    expires_in: 3_600,
    member_id: state.memberId,
    refresh_token: grant.refresh,
    scope: state.application.scope,
    server_endpoint: `${publicUrl}/rest/`,
    status: 'L',
    user_id: grant.userId,
  };
}
