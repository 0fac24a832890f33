import { mayEdit } from '../../rules/may-edit.ts';
import { deleteMessage } from '../delete-message.ts';
import { intParam, upperKeys } from '../params.ts';
import { refuse } from '../refuse.ts';
import { requireBot } from '../require-client.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.message.delete`: the bot's own, as long as it may edit it (portal.md §6.5). */
export const imbotMessageDelete: RestMethod = (call) => {
  const bot = requireBot(call);
  if ('error' in bot) return bot;
  const { state, clock } = call.world;
  const id = intParam(upperKeys(call.params), 'MESSAGE_ID');
  if (id <= 0) return refuse('MESSAGE_ID_ERROR', "Message ID can't be empty");
  if (!mayEdit(state.messages.get(id), { authorId: bot.id, now: clock.now(), generation: 'v1' })) {
    return refuse('CANT_EDIT_MESSAGE', "Time has expired for modification or you don't have access", 403);
  }
  deleteMessage(call, id);
  return { result: true };
};
