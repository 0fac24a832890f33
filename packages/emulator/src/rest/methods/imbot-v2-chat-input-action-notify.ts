import { memberChat } from '../membership.ts';
import { textParam } from '../params.ts';
import { refuse } from '../refuse.ts';
import { requireV2Bot } from '../require-v2-bot.ts';
import type { RestMethod } from '../rest-method.ts';
import { announce } from '../../state/change.ts';

/** `imbot.v2.Chat.InputAction.notify`: the bot is writing, in the second generation. */
export const imbotV2ChatInputActionNotify: RestMethod = (call) => {
  const bot = requireV2Bot(call);
  if ('error' in bot) return bot;
  const chat = memberChat(call.world.state, textParam(call.params, 'dialogId'), bot.id);
  if (typeof chat === 'string') return refuse('ACCESS_DENIED', 'Access denied');
  announce(call.world, { kind: 'typing', chatId: chat.id, userId: bot.id });
  return { result: true };
};
