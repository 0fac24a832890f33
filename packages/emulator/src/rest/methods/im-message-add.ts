import type { Chat } from '../../state/portal-state.ts';
import { judgeCall, refusalOf } from '../judge-call.ts';
import { memberChat } from '../membership.ts';
import { intParam, textParam, upperKeys } from '../params.ts';
import { refuse } from '../refuse.ts';
import type { RestCall, RestError, RestMethod } from '../rest-method.ts';
import { failKey, sendOnce } from '../send-once.ts';
import { storeMessage } from '../store-message.ts';
import { withPrefix } from '../with-prefix.ts';

/** Errors that come before the portal looks where the message goes (portal.md §6.6). */
const beforeRecipient = new Set(['MESSAGE_EMPTY', 'USER_ID_EMPTY', 'CHAT_ID_EMPTY']);

/** `im.message.add`: a message of the user who calls, once under a TEMPLATE_ID (portal.md §6.6, §6.12). */
export const imMessageAdd: RestMethod = (call) => {
  const { verdict } = judgeCall(call, 'im.message.add');
  const refusal = refusalOf(verdict);
  if (refusal !== undefined && beforeRecipient.has(refusal.error)) return refusal;
  const dialog = dialogOf(call);
  const chat = dialog === '' ? undefined : chatOf(call, dialog);
  if (chat !== undefined && 'error' in chat) return chat;
  const given = upperKeys(call.params);
  const isSystem = textParam(given, 'SYSTEM') === 'Y';
  if (refusal !== undefined || chat === undefined) {
    if (!isSystem) failKey(call, given.TEMPLATE_ID, verdict);
    return refusal ?? refuse('PARAMS_ERROR', 'Incorrect params');
  }
  const reply = replyOf(call, chat);
  if (typeof reply === 'object') return reply;
  const isNamed = isSystem && chat.kind === 'group';
  const name = call.caller.clientId ?? 'REST';
  const kept = isNamed ? withPrefix('im.message.add', verdict, `[B]${name}[/B]\n`) : verdict;
  const place = {
    chatId: chat.id,
    authorId: call.caller.userId,
    isSystem,
    ...(reply > 0 && { replyId: reply }),
  };
  return sendOnce(call, isSystem ? null : given.TEMPLATE_ID, {
    store: (key) => storeMessage(call, kept, { ...place, ...(key !== null && { uuid: key }) }),
    answer: (result) => ({ result }),
  });
};

function dialogOf({ params }: RestCall): string {
  const given = upperKeys(params);
  const dialog = textParam(given, 'DIALOG_ID');
  if (dialog !== '') return dialog;
  const userId = intParam(given, 'USER_ID');
  if (userId > 0) return String(userId);
  const chatId = intParam(given, 'CHAT_ID');
  return chatId > 0 ? `chat${chatId}` : '';
}

function chatOf({ world: { state }, caller }: RestCall, dialog: string): Chat | RestError {
  if (/^\d+$/.test(dialog) && !state.users.has(Number(dialog))) {
    return refuse('USER_NOT_FOUND', 'User not found');
  }
  const chat = memberChat(state, dialog, caller.userId);
  return typeof chat === 'string' ? refuse('ACCESS_ERROR', "You don't have access to this chat", 403) : chat;
}

/** The message it replies to: 0 for none, else in the same chat. */
function replyOf({ world: { state }, params }: RestCall, chat: Chat): number | RestError {
  const replyId = intParam(upperKeys(params), 'REPLY_ID');
  if (replyId <= 0) return 0;
  const message = state.messages.get(replyId);
  if (message === undefined) return refuse('REPLY_ACCESS_ERROR', 'Reply message is not available', 403);
  if (message.chatId === chat.id) return replyId;
  return refuse('REPLY_FROM_OTHER_CHAT_ERROR', 'Reply message is from another chat');
}
