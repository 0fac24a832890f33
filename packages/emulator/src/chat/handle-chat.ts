import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Served } from '../http/handle-request.ts';
import { json, text, type HttpReply } from '../http/reply.ts';
import { sendReply } from '../http/send-reply.ts';
import { textParam } from '../rest/params.ts';
import { findDialog } from '../state/dialogs.ts';
import { asset } from '../asset.ts';
import { chatPage } from './chat-page.ts';
import { click } from '../acts/click.ts';
import { isOwnPage } from './is-own-page.ts';
import { messageList } from './message-list.ts';
import { say } from '../acts/say.ts';
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
 * `GET /chat/USER/DIALOG` the page, `…/messages` its messages, `…/changes` a stream that says when to ask again,
 * `POST …/say` and `…/click` what a person does there.
 */
export function handleChat(served: Served, { request, response, path, params }: ChatRequest): void {
  const { world } = served;
  const [first, user, dialog, what = ''] = path.split('/').filter((step) => step !== '');
  if (first === 'assets') {
    sendReply(response, asset(user ?? '') ?? text(404, 'There is no such file.'));
    return;
  }
  const userId = /^\d{1,15}$/.test(user ?? '') ? Number(user) : 0;
  const chat = first === 'chat' && dialog !== undefined ? findDialog(world.state, dialog, userId) : undefined;
  const person = world.state.users.get(userId);
  if (chat === undefined || dialog === undefined || person === undefined) {
    sendReply(response, text(404, 'There is nothing here. The chat is at the address the portal printed.'));
    return;
  }
  if (request.method === 'POST') {
    sendReply(
      response,
      isOwnPage(request) ? act(served, { userId, dialog, what, params }) : text(403, 'Not from this page.'),
    );
    return;
  }
  switch (what) {
    case '':
      sendReply(response, chatPage(world.state, chat, person, dialog));
      return;
    case 'messages':
      sendReply(response, {
        status: 200,
        type: 'text/html; charset=utf-8',
        body: messageList(world.state, chat, userId),
      });
      return;
    case 'changes':
      if (request.method !== 'GET') break;
      streamChanges(world, chat.id, response);
      return;
  }
  sendReply(response, text(404, 'There is nothing here.'));
}

interface Act {
  readonly userId: number;
  readonly dialog: string;
  readonly what: string;
  readonly params: Readonly<Record<string, unknown>>;
}

function act({ world, dispatcher }: Served, { userId, dialog, what, params }: Act): HttpReply {
  try {
    const done = doAct(world, { userId, dialog, what, params });
    void dispatcher.flush();
    return done;
  } catch (error) {
    if (error instanceof RangeError) return text(400, error.message);
    throw error;
  }
}

function doAct(world: Served['world'], { userId, dialog, what, params }: Act): HttpReply {
  switch (what) {
    case 'say':
      return json(200, { messageId: say(world, { userId, dialog, text: textParam(params, 'text') }).id });
    case 'click':
      click(world, {
        userId,
        messageId: Number(textParam(params, 'messageId')),
        command: textParam(params, 'command'),
        params: textParam(params, 'params'),
      });
      return json(200, {});
    default:
      return text(404, 'There is nothing here.');
  }
}
