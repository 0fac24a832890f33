import { isSafeAddress } from '../credentials/is-loopback.ts';
import type { Tokens } from './token-store.ts';

/**
 * The next tokens out of an answer of the token server; undefined where they are missing. `expires` is absent in some
 * answers, `expires_in` then counts from now (transport.md §1.9).
 */
export function readTokens(
  body: Readonly<Record<string, unknown>>,
  before: Tokens,
  now: number,
): Tokens | undefined {
  const { access_token: accessToken, refresh_token: refreshToken } = body;
  if (typeof accessToken !== 'string' || accessToken === '') return undefined;
  if (typeof refreshToken !== 'string' || refreshToken === '') return undefined;
  return {
    accessToken,
    refreshToken,
    expires: secondsOf(body.expires) ?? Math.floor(now / 1_000) + (secondsOf(body.expires_in) ?? 3_600),
    clientEndpoint: endpointOf(body.client_endpoint) ?? before.clientEndpoint,
    serverEndpoint: before.serverEndpoint,
  };
}

function secondsOf(value: unknown): number | undefined {
  const seconds = typeof value === 'string' ? Number(value) : value;
  return typeof seconds === 'number' && seconds > 0 ? seconds : undefined;
}

function endpointOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined;
  return isSafeAddress(new URL(value)) ? value : undefined;
}
