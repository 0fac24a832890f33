import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from '../acts/join.ts';
import { asset } from '../asset.ts';
import type { Served } from '../http/handle-request.ts';
import { json, text, type HttpReply } from '../http/reply.ts';
import { sendReply } from '../http/send-reply.ts';
import { textParam } from '../rest/params.ts';
import { chatPage } from './chat-page.ts';
import { commandsOf } from './commands.ts';
import { firstUrl } from './first-url.ts';
import { isOwnPage } from './is-own-page.ts';
import { notFoundPage } from './not-found-page.ts';
import { pageActs } from './page-acts.ts';
import { pageLists } from './page-lists.ts';
import { readPlace, type Place } from './place.ts';
import { streamChanges } from './stream-changes.ts';

/** A request that is no REST call. */
export interface ChatRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * The chat page and what it asks for:
 * `GET /chat/USER/DIALOG` the page, `…/messages?from=ID` and its other lists, `…/commands` what can be typed, `…/changes` a
 * stream that says what to ask for again, `POST …/say` and the rest of what a person does there.
 */
export function handleChat(served: Served, { request, response, path, params }: ChatRequest): void {
  const { world } = served;
  const [first, user = '', dialog = '', what = ''] = path.split('/').filter((step) => step !== '');
  if (first === 'assets') {
    sendReply(response, asset(user) ?? text(404, 'There is no such file.'));
    return;
  }
  const before = world.state.chats.size;
  const client = textParam(params, 'client');
  const place = first === 'chat' ? readPlace(world.state, { user, dialog, client }) : undefined;
  if (place === undefined) {
    sendReply(response, nowhere(served, request.method, path));
    return;
  }
  if (request.method === 'POST') {
    const reply = isOwnPage(request)
      ? act(served, place, { what, params })
      : text(403, 'Not from this page.');
    sendReply(response, reply);
    return;
  }
  if (world.state.chats.size > before) welcome(served, place);
  if (what === 'changes' && request.method === 'GET') {
    streamChanges(world, place, response);
    return;
  }
  sendReply(response, read(served, place, { what, params }) ?? notFoundPage(path));
}

function nowhere({ world }: Served, method: string | undefined, path: string): HttpReply {
  if (/^\/*$/.test(path)) return redirect(firstUrl(world.state));
  return method === 'POST' ? text(404, 'This dialog is not on the portal any more.') : notFoundPage(path);
}

/** What a page asks for, and with what. */
interface Asked {
  readonly what: string;
  readonly params: ChatRequest['params'];
}

function read({ world }: Served, place: Place, { what, params }: Asked): HttpReply | undefined {
  if (what === '') return htmlReply(chatPage(world, place));
  if (what === 'commands') return json(200, commandsOf(place));
  const list = Object.hasOwn(pageLists, what) ? pageLists[what] : undefined;
  return list && htmlReply(list(world, place, params).html);
}

function act({ world, dispatcher }: Served, place: Place, { what, params }: Asked): HttpReply {
  const perform = Object.hasOwn(pageActs, what) ? pageActs[what] : undefined;
  if (perform === undefined) return text(404, 'There is nothing here.');
  try {
    const done = json(200, perform(world, place, params));
    void dispatcher.flush();
    return done;
  } catch (error) {
    if (error instanceof RangeError) return text(400, error.message);
    throw error;
  }
}

/** A private dialog that was opened by looking at it: its bot hears that somebody came. */
function welcome({ world, dispatcher }: Served, { dialog, person }: Place): void {
  if (!world.state.bots.has(Number(dialog))) return;
  join(world, { botId: Number(dialog), userId: person.id });
  void dispatcher.flush();
}

function htmlReply(body: string): HttpReply {
  return { status: 200, type: 'text/html; charset=utf-8', body };
}

function redirect(location: string): HttpReply {
  return { ...text(302, 'The chat is elsewhere.'), location };
}
