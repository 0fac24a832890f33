import { chatObject } from '../../objects/chat-object.ts';
import { memberChat } from '../membership.ts';
import { textParam } from '../params.ts';
import { refuse } from '../refuse.ts';
import { requireV2Bot } from '../require-v2-bot.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.v2.Chat.get`: a chat the bot is in. */
export const imbotV2ChatGet: RestMethod = (call) => {
  const bot = requireV2Bot(call);
  if ('error' in bot) return bot;
  const { state } = call.world;
  const chat = memberChat(state, textParam(call.params, 'dialogId'), bot.id);
  if (chat === 'missing') return refuse('CHAT_NOT_FOUND', 'Chat not found');
  if (chat === 'denied') return refuse('ACCESS_DENIED', 'Access denied');
  return { result: { chat: chatObject(state, chat, bot.id) } };
};
