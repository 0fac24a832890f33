import { messageObject } from '../../objects/message-object.ts';
import type { Message } from '../../state/portal-state.ts';

/** Of ONIMBOTV2MESSAGEADD and ONIMBOTV2MESSAGEUPDATE: the message as it is now. */
export function messageFields(message: Message): Readonly<Record<string, unknown>> {
  return { message: messageObject(message) };
}
