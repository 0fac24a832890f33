import { react } from '../state/react.ts';
import { intParam, textParam } from './params.ts';
import { refuse } from './refuse.ts';
import { requireV2Bot } from './require-v2-bot.ts';
import type { RestAnswer, RestCall } from './rest-method.ts';

/** Sets a reaction of the bot or takes it back; `unchanged` is the error where that changes nothing. */
export function changeReaction(
  call: RestCall,
  action: 'add' | 'delete',
  unchanged: readonly [code: string, description: string],
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
  return isChanged ? { result: true } : refuse(...unchanged);
}
