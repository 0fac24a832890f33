import { notifyChange } from '../events/notify-bots.ts';
import { changeMessage, deleted } from '../state/change-message.ts';
import type { RestCall } from './rest-method.ts';

/** Deletes a message and tells the bots. */
export function deleteMessage({ world, trace }: RestCall, id: number): void {
  const gone = changeMessage(world, id, deleted);
  trace.messageId = id;
  if (gone !== undefined) notifyChange(world, gone);
}
