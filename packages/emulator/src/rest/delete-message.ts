import { notifyChange } from '../events/notify-bots.ts';
import { mayEdit } from '../rules/may-edit.ts';
import { changeMessage, deleted } from '../state/change-message.ts';
import type { Message } from '../state/portal-state.ts';
import { refuse } from './refuse.ts';
import type { RestAnswer, RestCall } from './rest-method.ts';

/** Deletes a message and tells the bots. */
export function deleteMessage({ world, trace }: RestCall, message: Message): void {
  trace.messageId = message.id;
  notifyChange(world, changeMessage(world, message, deleted));
}

/** Deletes a message of an author through v1, as long as they may edit it (portal.md §6.5). */
export function deleteOwn(call: RestCall, id: number, authorId: number): RestAnswer {
  const { state, clock } = call.world;
  if (id <= 0) return refuse('MESSAGE_ID_ERROR', "Message ID can't be empty");
  const message = state.messages.get(id);
  const isAllowed = mayEdit(message, { authorId, now: clock.now(), generation: 'v1' });
  if (message === undefined || !isAllowed) {
    return refuse('CANT_EDIT_MESSAGE', "Time has expired for modification or you don't have access", 403);
  }
  deleteMessage(call, message);
  return { result: true };
}
