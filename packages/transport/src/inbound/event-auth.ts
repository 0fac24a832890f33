import type { FormMap } from '@riposte/portal/form';
import { Secret } from '../credentials/secret.ts';
import { idAt, textAt } from './form-fields.ts';

/**
 * Tokens an event carries. Its addresses are what somebody wrote into a request: before the event is verified they
 * prove nothing, and tokens kept elsewhere must never be sent there (transport.md §2.2).
 */
export interface EventAuth {
  readonly accessToken: Secret;
  /** Comes with an installation; other events may lack it. */
  readonly refreshToken: Secret | undefined;
  /** Unix seconds; 0 where the event does not say. */
  readonly expires: number;
  /** Seconds; 0 where the event does not say. */
  readonly expiresIn: number;
  readonly clientEndpoint: string;
  readonly serverEndpoint: string;
  /** Whose tokens these are; 0 where the event does not say. */
  readonly userId: number;
}

/** The tokens in a block `auth`; undefined where there are none, as from robots and outgoing webhooks. */
export function readEventAuth(auth: FormMap): EventAuth | undefined {
  const accessToken = textAt(auth, 'access_token');
  if (accessToken === '') return undefined;
  const refreshToken = textAt(auth, 'refresh_token');
  return {
    accessToken: new Secret(accessToken),
    refreshToken: refreshToken === '' ? undefined : new Secret(refreshToken),
    expires: idAt(auth, 'expires'),
    expiresIn: idAt(auth, 'expires_in'),
    clientEndpoint: textAt(auth, 'client_endpoint'),
    serverEndpoint: textAt(auth, 'server_endpoint'),
    userId: idAt(auth, 'user_id'),
  };
}
