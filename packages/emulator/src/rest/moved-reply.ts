import type { HttpReply } from '../http/reply.ts';

/** What a portal that was renamed answers under its old name: 302, to POST as well (transport.md §1.8). */
export function movedReply(origin: string, target: string, host: string): HttpReply | undefined {
  if (host === new URL(origin).host) return undefined;
  return {
    status: 302,
    type: 'text/html; charset=utf-8',
    body: '',
    location: `${origin}${target}`,
  };
}
