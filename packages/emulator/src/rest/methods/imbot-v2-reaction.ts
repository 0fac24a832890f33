import { react } from '../../state/react.ts';
import { intParam, textParam } from '../params.ts';
import { refuse } from '../refuse.ts';
import { requireV2Bot } from '../require-v2-bot.ts';
import type { RestAnswer, RestCall, RestMethod } from '../rest-method.ts';

/** `imbot.v2.Chat.Message.Reaction.add`. */
export const imbotV2ReactionAdd: RestMethod = (call) =>
  change(call, 'add', ['REACTION_ALREADY_SET', 'Reaction already set']);

/** `imbot.v2.Chat.Message.Reaction.delete`. */
export const imbotV2ReactionDelete: RestMethod = (call) =>
  change(call, 'delete', ['REACTION_NOT_FOUND', 'Reaction not found']);

function change(
  call: RestCall,
  action: 'add' | 'delete',
  [code, description]: readonly [string, string],
): RestAnswer {
  const bot = requireV2Bot(call);
  if ('error' in bot) return bot;
  const { state } = call.world;
  const message = state.messages.get(intParam(call.params, 'messageId'));
  const isMember = state.chats.get(message?.chatId ?? 0)?.members.includes(bot.id) === true;
  if (message === undefined || !isMember) return refuse('ACCESS_DENIED', 'Access denied');
  const reaction = textParam(call.params, 'reaction');
  // The portal's own list of codes grows; anything that looks like one is taken.
  if (!/^[a-z][A-Za-z]{1,63}$/.test(reaction)) return refuse('REACTION_NOT_FOUND', 'Reaction not found');
  const isChanged = react(call.world, message, { userId: bot.id, reaction, action });
  return isChanged ? { result: true } : refuse(code, description);
}
