import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from the chat page itself, or from a program. A page of another site, open in the same
 * browser, must not act on the portal.
 */
export function isOwnPage({ headers }: IncomingMessage): boolean {
  const { origin, host = '' } = headers;
  return origin === undefined || origin === `http://${host}` || origin === `https://${host}`;
}
