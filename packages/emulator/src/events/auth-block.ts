import { randomBytes } from 'node:crypto';
import type { FormInput } from '@riposte/portal/form';
import type { World } from '../state/world.ts';

/**
 * The tokens that come with an event: those of the person at the top, those of the bot beside its entry.
 * Nothing here accepts them yet; they stand where a handler expects them.
 */
export function authBlock(
  { state, now, url }: World,
  { userId, clientId }: { readonly userId: number; readonly clientId?: string },
): Readonly<Record<string, FormInput>> {
  return {
    access_token: randomBytes(16).toString('hex'),
    expires: Math.floor(now() / 1_000) + 3_600,
    expires_in: 3_600,
    scope: 'im,imbot',
    domain: new URL(url).host,
    server_endpoint: `${url}/rest/`,
    status: 'L',
    client_endpoint: `${url}/rest/`,
    member_id: state.memberId,
    user_id: userId,
    refresh_token: randomBytes(16).toString('hex'),
    ...(clientId !== undefined && { client_id: clientId }),
    application_token: state.applicationToken,
  };
}
