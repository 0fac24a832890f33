import { memberChat } from '../membership.ts';
import { intParam, textParam } from '../params.ts';
import { refuse } from '../refuse.ts';
import { requireV2Bot } from '../require-v2-bot.ts';
import type { RestMethod } from '../rest-method.ts';
import { readUpTo } from '../../state/read-up-to.ts';

/** `imbot.v2.Chat.Message.read`: up to a message, or all of the chat. */
export const imbotV2ChatMessageRead: RestMethod = (call) => {
  const bot = requireV2Bot(call);
  if ('error' in bot) return bot;
  const { state } = call.world;
  const chat = memberChat(state, textParam(call.params, 'dialogId'), bot.id);
  if (typeof chat === 'string') return refuse('ACCESS_DENIED', 'Access denied');
  const wanted = intParam(call.params, 'messageId');
  if (wanted > 0 && state.messages.get(wanted)?.chatId !== chat.id) {
    return refuse('MESSAGE_NOT_FOUND', 'Message not found');
  }
  const { lastId, counter, viewed } = readUpTo(state, { chat, userId: bot.id, upTo: wanted || chat.lastId });
  return { result: { chatId: chat.id, lastId, counter, viewedMessages: viewed } };
};
