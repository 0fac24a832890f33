import type { IncomingMessage, ServerResponse } from 'node:http';
import { handleChat } from '../chat/handle-chat.ts';
import { handleRest } from '../rest/handle-rest.ts';
import type { World } from '../state/world.ts';
import { BodyTooLarge, readBody, readParams } from './read-params.ts';
import { isLoopbackHost } from './is-loopback-host.ts';
import { json, sendReply, text, type HttpReply } from './reply.ts';

/** Routes one request: REST calls, then the chat page, else 404. Never throws. */
export async function handleRequest(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const [path, query] = splitOnce(request.url ?? '/', '?');
    const body = await readBody(request);
    const params = readParams(request.headers['content-type'] ?? '', query, body);
    const rest = handleRest(world, path, params);
    if (rest !== undefined) {
      sendReply(response, json(rest.status, rest.body));
      return;
    }
    if (!isLoopbackHost(request)) {
      sendReply(response, text(403, 'This portal answers to localhost and 127.0.0.1 alone.'));
      return;
    }
    handleChat(world, { request, response, path, params });
  } catch (error) {
    if (!response.headersSent) sendReply(response, failure(error));
  }
}

function failure(error: unknown): HttpReply {
  return error instanceof BodyTooLarge
    ? json(413, { error: 'REQUEST_TOO_LARGE', error_description: error.message })
    : json(500, {
        error: 'INTERNAL_SERVER_ERROR',
        error_description: 'The emulator failed on this request.',
      });
}

function splitOnce(whole: string, separator: string): readonly [string, string] {
  const at = whole.indexOf(separator);
  return at < 0 ? [whole, ''] : [whole.slice(0, at), whole.slice(at + 1)];
}
