import { mayEdit } from '../../rules/may-edit.ts';
import { deleteMessage } from '../delete-message.ts';
import { intParam, upperKeys } from '../params.ts';
import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';

/** `im.message.delete`: the caller's own, as long as they may edit it; the older name is ID. */
export const imMessageDelete: RestMethod = (call) => {
  const { state, clock } = call.world;
  const given = upperKeys(call.params);
  const id = intParam(given, 'MESSAGE_ID') || intParam(given, 'ID');
  if (id <= 0) return refuse('MESSAGE_ID_ERROR', "Message ID can't be empty");
  const authorId = call.caller.userId;
  if (!mayEdit(state.messages.get(id), { authorId, now: clock.now(), generation: 'v1' })) {
    return refuse('CANT_EDIT_MESSAGE', "Time has expired for modification or you don't have access", 403);
  }
  deleteMessage(call, id);
  return { result: true };
};
