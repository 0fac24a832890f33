import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from this machine and names it as its host. A page of another site can make its own name
 * point here, and would then pass for the chat page.
 */
export function isLoopbackHost({ headers, socket }: IncomingMessage): boolean {
  const isNamed = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(headers.host ?? '');
  return isNamed && /^(?:127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '');
}
