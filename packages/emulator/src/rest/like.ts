import { react } from '../state/react.ts';
import { intParam, textParam, upperKeys } from './params.ts';
import { refuse } from './refuse.ts';
import type { RestAnswer, RestCall } from './rest-method.ts';

/** ACTION plus, minus or auto, which does the other of what is there. */
export function like(call: RestCall, userId: number): RestAnswer {
  const { state } = call.world;
  const given = upperKeys(call.params);
  const message = state.messages.get(intParam(given, 'MESSAGE_ID'));
  if (message === undefined) return refuse('MESSAGE_ID_ERROR', "Message ID can't be empty");
  const isMember = state.chats.get(message.chatId)?.members.includes(userId) === true;
  if (!isMember) return refuse('WITHOUT_CHANGES', 'Like status not changed');
  const isLiked = message.reactions?.like?.includes(userId) === true;
  const wanted = textParam(given, 'ACTION').toLowerCase() || 'auto';
  const action = wanted === 'plus' || (wanted === 'auto' && !isLiked) ? 'add' : 'delete';
  const isChanged = react(call.world, message, { userId, reaction: 'like', action });
  return isChanged ? { result: true } : refuse('WITHOUT_CHANGES', 'Like status not changed');
}
