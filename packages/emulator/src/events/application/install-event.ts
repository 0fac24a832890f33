import { issueGrant } from '../../oauth/issue-grant.ts';
import type { World } from '../../state/world.ts';
import { placeBlock, type Fields } from '../auth-block.ts';

/** ONAPPINSTALL, key for key as the portal sends it: the one event that brings a refresh token for sure. */
export function installEvent(world: World): Fields {
  const { state, clock } = world;
  const { clientId, scope } = state.application;
  const grant = issueGrant(world, { userId: state.webhook.userId, clientId });
  const { domain, client_endpoint, server_endpoint, member_id, application_token } = placeBlock(world);
  return {
    event: 'ONAPPINSTALL',
    data: { VERSION: 3, ACTIVE: 'Y', INSTALLED: 'Y', LANGUAGE_ID: 'en' },
    ts: Math.floor(clock.now() / 1_000),
    auth: {
      domain,
      scope,
      access_token: grant.access,
      refresh_token: grant.refresh,
      expires_in: 3_600,
      server_endpoint,
      status: 'L',
      client_endpoint,
      member_id,
      application_token,
    },
  };
}
