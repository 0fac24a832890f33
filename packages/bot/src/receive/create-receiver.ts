import { FormError, parseEventBody, readEventRequest, type EventRequest } from '@riposte/transport/inbound';
import { logLine } from '../log.ts';
import { largestBody, readBody } from './read-body.ts';
import type { Trust } from './trust.ts';

/**
 * Turns a request of the portal into events: 405, 413, 400 and 403 for what is none, 200 at once for what is, since
 * a slow handler is called less often (transport.md §2.3).
 */
export function createReceiver(
  isTrusted: Trust,
  take: (request: EventRequest) => void,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'POST') return say(405, 'Events come by POST.');
    const body = await readBody(request);
    if (body === 'too large') return say(413, `An event has at most ${largestBody} bytes.`);
    if (body === 'broken') return say(400, 'The body ended too soon.');
    const delivery = read(body.text, request.headers.get('Content-Type'));
    if (typeof delivery === 'string') return say(400, delivery);
    try {
      if (!(await isTrusted(delivery))) return say(403, 'The application token is not the one expected.');
    } catch (error) {
      logLine('An event was lost: its application token could not be looked up', error);
      return say(503, 'The application token could not be looked up.');
    }
    take(delivery);
    return say(200, 'OK');
  };
}

function read(body: string, contentType: string | null): EventRequest | string {
  try {
    return readEventRequest(parseEventBody(body, contentType)) ?? 'The body is not an event of a portal.';
  } catch (error) {
    if (error instanceof FormError) return error.message;
    throw error;
  }
}

function say(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
