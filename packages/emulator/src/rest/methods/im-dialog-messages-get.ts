import { messageParams } from '../../objects/message-object.ts';
import { userObject } from '../../objects/user-object.ts';
import type { Chat, Message, PortalState } from '../../state/portal-state.ts';
import { memberChat } from '../membership.ts';
import { intParam, textParam, upperKeys } from '../params.ts';
import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';
import { isoTime } from '../time-block.ts';

const LARGEST_PAGE = 50;

/**
 * `im.dialog.messages.get`: the newest first, or those before LAST_ID, or those after FIRST_ID from the oldest on.
 */
export const imDialogMessagesGet: RestMethod = ({ world: { state, clock }, params, caller }) => {
  const given = upperKeys(params);
  const chat = memberChat(state, textParam(given, 'DIALOG_ID'), caller.userId);
  if (typeof chat === 'string') return refuse('ACCESS_ERROR', "You don't have access to this chat", 403);
  const page = pageOf(state, chat, given);
  const authors = [...new Set(page.map(({ authorId }) => authorId))];
  const users = authors.flatMap((id) => state.users.get(id) ?? []);
  return {
    result: {
      chat_id: chat.id,
      messages: page.map((message) => ({
        id: message.id,
        chat_id: chat.id,
        author_id: message.isSystem ? 0 : message.authorId,
        date: isoTime(message.at),
        text: message.text,
        unread: false,
        uuid: message.uuid ?? null,
        replaces: [],
        params: messageParams(message),
        disappearing_date: null,
      })),
      users: users.map((user) => userObject(user, clock.now())),
      files: [],
    },
  };
};

function pageOf(
  state: PortalState,
  chat: Chat,
  given: Readonly<Record<string, unknown>>,
): readonly Message[] {
  const limit = Math.min(LARGEST_PAGE, Math.max(1, intParam(given, 'LIMIT') || 20));
  const last = intParam(given, 'LAST_ID');
  const messages = [...state.messages.values()].filter(({ chatId }) => chatId === chat.id);
  if ('FIRST_ID' in given) {
    const first = intParam(given, 'FIRST_ID');
    return messages.filter(({ id }) => id > first).slice(0, limit);
  }
  return messages
    .filter(({ id }) => last <= 0 || id < last)
    .slice(-limit)
    .reverse();
}
