import { messageObject } from '../../objects/message-object.ts';
import { userObject } from '../../objects/user-object.ts';
import { intParam } from '../params.ts';
import { refuse } from '../refuse.ts';
import { requireV2Bot } from '../require-v2-bot.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.v2.Chat.Message.get`: for bots that may read along only. */
export const imbotV2ChatMessageGet: RestMethod = (call) => {
  const bot = requireV2Bot(call);
  if ('error' in bot) return bot;
  const { state, clock } = call.world;
  if (bot.type !== 'supervisor' && bot.type !== 'personal') {
    return refuse('BOT_TYPE_NOT_ALLOWED', 'Bot type not allowed');
  }
  const message = state.messages.get(intParam(call.params, 'messageId'));
  const isMember = state.chats.get(message?.chatId ?? 0)?.members.includes(bot.id) === true;
  if (message === undefined || !isMember) return refuse('ACCESS_DENIED', 'Access denied');
  const author = state.users.get(message.authorId);
  const user = author === undefined ? null : userObject(author, clock.now());
  return { result: { message: messageObject(message), user } };
};
