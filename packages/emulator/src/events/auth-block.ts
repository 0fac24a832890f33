import type { FormInput } from '@riposte/portal/form';
import { handedOutGrant } from '../oauth/handed-out-grant.ts';
import type { World } from '../state/world.ts';

export type Fields = Readonly<Record<string, FormInput>>;

/** Where the portal is and who it is: what stands in `auth` even where no tokens do. */
export function placeBlock({ state, publicUrl }: World): Fields {
  return {
    domain: new URL(publicUrl).host,
    client_endpoint: `${publicUrl}/rest/`,
    server_endpoint: `${publicUrl}/rest/`,
    member_id: state.memberId,
    application_token: state.applicationToken,
  };
}

/** What of the tokens is shown beside the access token: the samples differ by event and generation. */
export type TokenExtra = 'refresh_token' | 'client_id';

/** The tokens of a user or a bot, which work at this portal. */
export function authBlock(
  world: World,
  {
    userId,
    clientId,
    with: extras = [],
  }: { readonly userId: number; readonly clientId: string; readonly with?: readonly TokenExtra[] },
): Fields {
  const grant = handedOutGrant(world, { userId, clientId });
  const { domain, client_endpoint, server_endpoint, member_id, application_token } = placeBlock(world);
  return {
    access_token: grant.access,
    expires: Math.floor(grant.expires / 1_000),
    expires_in: 3_600,
    scope: world.state.application.scope,
    domain,
    server_endpoint,
    status: 'L',
    client_endpoint,
    member_id,
    user_id: userId,
    ...(extras.includes('refresh_token') && { refresh_token: grant.refresh }),
    ...(extras.includes('client_id') && { client_id: clientId }),
    application_token,
  };
}
