import type { Secret } from '@riposte/transport';
import {
  FormError,
  parseForm,
  readEventRequest,
  type CommandEvent,
  type EventRequest,
} from '@riposte/transport/inbound';
import { largestBody, readBody } from './read-body.ts';

/** What to do with the events of one request, in their order. */
export type TakeEvents = (events: readonly CommandEvent[]) => void;

/**
 * Turns a request of the portal into events: 405, 413, 400 and 403 for what is none, 200 at once for what is, since
 * a slow handler is called less often (transport.md §2.3).
 */
export function createReceiver(
  isTrusted: (token: Secret) => boolean,
  take: TakeEvents,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'POST') return say(405, 'Events come by POST.');
    const body = await readBody(request);
    if (body === 'too large') return say(413, `An event has at most ${largestBody} bytes.`);
    if (body === 'broken') return say(400, 'The body ended too soon.');
    const delivery = read(body.text);
    if (typeof delivery === 'string') return say(400, delivery);
    if (!isTrusted(delivery.applicationToken)) {
      return say(403, 'The application token is not the one expected.');
    }
    take(delivery.events.filter((event) => event.kind === 'command'));
    return say(200, 'OK');
  };
}

function read(body: string): EventRequest | string {
  try {
    return readEventRequest(parseForm(body)) ?? 'The body is not an event of a portal.';
  } catch (error) {
    if (error instanceof FormError) return error.message;
    throw error;
  }
}

function say(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
