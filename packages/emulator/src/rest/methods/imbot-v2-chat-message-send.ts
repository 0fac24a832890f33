import { judgeCall, refusalOf } from '../judge-call.ts';
import { memberChat } from '../membership.ts';
import { flagParam, intParam, mapParam, textParam } from '../params.ts';
import { refuse } from '../refuse.ts';
import type { RestCall, RestError, RestMethod } from '../rest-method.ts';
import { failKey, sendOnce } from '../send-once.ts';
import { storeMessage } from '../store-message.ts';
import { withPrefix } from '../with-prefix.ts';
import type { Chat } from '../../state/portal-state.ts';

/** Errors about the caller and the arguments come before the portal looks where the message goes (portal.md §6.10). */
const beforeAccess = new Set([
  'BOT_TOKEN_NOT_SPECIFIED',
  'BOT_ID_REQUIRED',
  'BOT_NOT_FOUND',
  'BOT_OWNERSHIP_ERROR',
  '100',
]);

/** `imbot.v2.Chat.Message.send`: a message of the bot, once under a templateId (portal.md §6.10, §6.12). */
export const imbotV2ChatMessageSend: RestMethod = (call) => {
  const { state } = call.world;
  const { verdict, found } = judgeCall(call, 'imbot.v2.Chat.Message.send');
  const refusal = refusalOf(verdict);
  if (refusal !== undefined && beforeAccess.has(refusal.error)) return refusal;
  const botId = found.botId ?? intParam(call.params, 'botId');
  const chat = memberChat(state, textParam(call.params, 'dialogId'), botId);
  if (chat === 'missing') return refuse('CHAT_NOT_FOUND', 'Chat not found');
  if (chat === 'denied') return refuse('ACCESS_DENIED', 'Access denied');
  const fields = mapParam(call.params, 'fields');
  const isSystem = flagParam(fields, 'system') ?? false;
  if (refusal !== undefined) {
    if (!isSystem) failKey(call, fields.templateId, verdict);
    return refusal;
  }
  const replyId = intParam(fields, 'replyId');
  const wrongReply = replyId > 0 ? checkReply(call, chat, replyId) : undefined;
  if (wrongReply !== undefined) return wrongReply;
  const isNamed = isSystem && chat.kind === 'group';
  const name = call.caller.auth === 'application' ? (call.caller.clientId ?? '') : 'REST';
  const kept = isNamed ? withPrefix('imbot.v2.Chat.Message.send', verdict, `[B]${name}[/B]\n`) : verdict;
  const place = { chatId: chat.id, authorId: botId, isSystem, ...(replyId > 0 && { replyId }) };
  return sendOnce(call, isSystem ? null : fields.templateId, {
    store: (key) => storeMessage(call, kept, { ...place, ...(key !== null && { uuid: key }) }),
    answer: (id) => ({ result: { id, uuidMap: {} } }),
  });
};

function checkReply({ world: { state } }: RestCall, chat: Chat, replyId: number): RestError | undefined {
  const message = state.messages.get(replyId);
  if (message === undefined) return refuse('MESSAGE_NOT_FOUND', 'Message not found');
  return message.chatId === chat.id ? undefined : refuse('REPLY_ERROR', 'Reply message is from another chat');
}
