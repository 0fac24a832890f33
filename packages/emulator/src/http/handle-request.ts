import type { IncomingMessage, ServerResponse } from 'node:http';
import { isOwnPage } from '../chat/is-own-page.ts';
import { handleChat } from '../chat/handle-chat.ts';
import type { Dispatcher } from '../events/create-dispatcher.ts';
import { handleInspector } from '../inspect/handle-inspector.ts';
import { TOKEN_METHOD } from '../oauth/token-method.ts';
import { readAddress } from '../rest/authenticate.ts';
import type { World } from '../state/world.ts';
import { answerCall } from './answer-call.ts';
import { textParam } from '../rest/params.ts';
import { isLoopbackHost } from './is-loopback-host.ts';
import { openConnection } from './open-connection.ts';
import { BodyTooLarge, readBody } from './read-body.ts';
import { readParams } from './read-params.ts';
import { json, text, type HttpReply } from './reply.ts';
import { restAnswerer } from './rest-answerer.ts';
import { sendReply } from './send-reply.ts';
import { tokenAnswerer } from './token-answerer.ts';

/** What serves a request: the portal's world, and what sends its events. */
export interface Served {
  readonly world: World;
  readonly dispatcher: Dispatcher;
}

/** Routes one request: REST calls and tokens, then what is for this machine alone. Never throws. */
export async function handleRequest(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await route(served, request, response);
  } catch (error) {
    if (!response.headersSent && !response.destroyed) sendReply(response, failure(error));
  }
}

async function route(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world, dispatcher } = served;
  const [path, query] = splitOnce(request.url ?? '/', '?');
  const body = await readBody(request);
  const params = readParams(request.headers['content-type'] ?? '', query, body);
  const address = readAddress(path);
  const steps = path.split('/').filter((step) => step !== '');
  const stage = { connection: openConnection(world, response), flush: () => void dispatcher.flush() };
  if (address !== undefined && request.method === 'OPTIONS') {
    sendReply(response, { ...text(200, ''), isForAll: true });
    return;
  }
  if (address !== undefined) {
    const method = address.method ?? '';
    const answerer = restAnswerer(world, address);
    await answerCall(world, { request, path, method, params, shown: params, answerer }, stage);
    return;
  }
  if (steps[0] === 'oauth' && steps[1] === 'token') {
    const shown = { grant_type: textParam(params, 'grant_type') };
    const answerer = tokenAnswerer(world);
    await answerCall(world, { request, path, method: TOKEN_METHOD, params, shown, answerer }, stage);
    return;
  }
  if (!isLoopbackHost(request)) {
    sendReply(response, text(403, 'This part of the portal answers to localhost and 127.0.0.1 alone.'));
    return;
  }
  if (steps[0] === '__emulator') {
    const httpMethod = request.method ?? 'GET';
    if (httpMethod !== 'GET' && !isOwnPage(request)) {
      sendReply(response, text(403, 'Not from this page.'));
      return;
    }
    sendReply(response, handleInspector(world, { httpMethod, path, body: readJson(body) }));
    return;
  }
  handleChat(served, { request, response, path, params });
}

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    return undefined;
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
