import { mayEdit } from '../../rules/may-edit.ts';
import { deleteMessage } from '../delete-message.ts';
import { intParam } from '../params.ts';
import { refuse } from '../refuse.ts';
import { requireV2Bot } from '../require-v2-bot.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.v2.Chat.Message.delete`: the bot's own; a foreign or missing one is ACCESS_DENIED. */
export const imbotV2ChatMessageDelete: RestMethod = (call) => {
  const bot = requireV2Bot(call);
  if ('error' in bot) return bot;
  const { state, clock } = call.world;
  const message = state.messages.get(intParam(call.params, 'messageId'));
  const isOwn = mayEdit(message, { authorId: bot.id, now: clock.now(), generation: 'v2' });
  if (message === undefined || !isOwn) return refuse('ACCESS_DENIED', 'Access denied');
  deleteMessage(call, message);
  return { result: true };
};
