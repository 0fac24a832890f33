import type { Clock } from '../clock/clock.ts';
import type { Credentials } from '../credentials/credentials.ts';
import type { MoveOptions } from '../redirects/route.ts';
import { b24Wire } from './b24-wire.ts';
import { oauthWire } from './oauth-wire.ts';
import { webhookWire } from './webhook-wire.ts';
import type { Wire } from './wire.ts';

export interface WireOptions extends MoveOptions {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
}

/**
 * The way in that the credentials open.
 *
 * @throws TypeError that repeats nothing of them; a program without types may pass the webhook alone
 */
export function openWire(credentials: Credentials, options: WireOptions): Wire {
  if (typeof credentials !== 'object')
    throw new TypeError(`The credentials are ${typeof credentials}, not an object like { webhook }.`);
  if ('oauth' in credentials) return oauthWire(credentials, options);
  if ('b24' in credentials) return b24Wire(credentials.b24);
  return webhookWire(credentials, options);
}
