import { toInt } from '../php/to-int.ts';
import type { PhpValue } from '../php/value.ts';
import type { MessageRecord } from '../types/judge-context.ts';
import { apiOf } from './api-of.ts';
import type { Call } from './call.ts';
import { param } from './param.ts';

/** What a call sends for the message it is about; im.message.update knows an older name too (portal.md §6.7). */
export function sentMessageId(call: Call): PhpValue {
  if (apiOf(call.method) === 'v2') return param(call, 'messageId');
  const sent = param(call, 'MESSAGE_ID');
  return sent === null && call.method === 'im.message.update' ? param(call, 'ID') : sent;
}

/** The id of the message a call is about, 0 for none. */
export function messageId(call: Call): number {
  return toInt(sentMessageId(call));
}

/**
 * The message a call is about: null where it is not there, undefined where that is not known, because no records
 * came with the call.
 */
export function findMessageOf(call: Call): MessageRecord | null | undefined {
  const find = call.context.records?.findMessage;
  const id = messageId(call);
  return find === undefined || id <= 0 ? undefined : (find(id) ?? null);
}

/** Whether the call answers in a private dialog: by what is said of it, else by the message it answers. */
export function isPrivate(call: Call): boolean {
  return (call.context.dialog ?? findMessageOf(call)?.dialog) === 'private';
}
