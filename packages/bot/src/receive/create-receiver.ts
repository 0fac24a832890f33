import type { Secret } from '@riposte/transport';
import { FormError, parseForm, readDelivery, type CommandEvent } from '@riposte/transport/inbound';

/** Bytes; a two-command event has 7 KB (transport.md §2.1). */
const largestBody = 1_048_576;

/**
 * Turns a request of the portal into events: 405, 413, 400 and 403 for what is none, 200 at once for what is, since
 * a slow handler is called less often (transport.md §2.3).
 */
export function createReceiver(isTrusted: (token: Secret) => boolean, take: (event: CommandEvent) => void) {
  return async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') return say(405, 'Events come by POST.');
    if (Number(request.headers.get('content-length') ?? 0) > largestBody)
      return say(413, 'The event is too large.');
    const delivery = read(await request.text());
    if (typeof delivery === 'string') return say(400, delivery);
    if (!isTrusted(delivery.applicationToken))
      return say(403, 'The application token is not the one expected.');
    for (const event of delivery.events) if (event.kind === 'command') take(event);
    return say(200, 'OK');
  };
}

function read(body: string): Exclude<ReturnType<typeof readDelivery>, undefined> | string {
  try {
    return readDelivery(parseForm(body)) ?? 'The body is not an event of a portal.';
  } catch (error) {
    if (error instanceof FormError) return error.message;
    throw error;
  }
}

function say(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
