import type { IncomingMessage, ServerResponse } from 'node:http';
import { handleChat } from '../chat/handle-chat.ts';
import { handleRest } from '../rest/handle-rest.ts';
import type { World } from '../state/world.ts';
import { BodyTooLarge, readBody, readParams } from './read-params.ts';
import { json, sendReply, text } from './reply.ts';

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
    handleChat(world, { request, response, path, params });
  } catch (error) {
    if (response.headersSent) {
      response.end();
    } else if (error instanceof BodyTooLarge) {
      sendReply(response, json(413, { error: 'REQUEST_TOO_LARGE', error_description: error.message }));
    } else {
      sendReply(response, text(500, 'The emulator failed on this request.'));
    }
  }
}

function splitOnce(whole: string, separator: string): readonly [string, string] {
  const at = whole.indexOf(separator);
  return at < 0 ? [whole, ''] : [whole.slice(0, at), whole.slice(at + 1)];
}
