import type { IncomingMessage } from 'node:http';

/**
 * Whether a request names this machine as its host. A page of another site can make its own name point here, and
 * would then pass for the chat page.
 */
export function isLoopbackHost({ headers }: IncomingMessage): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(headers.host ?? '');
}
