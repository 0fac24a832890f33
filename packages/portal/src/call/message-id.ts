import { toInt } from '../php/to-int.ts';
import type { PhpValue } from '../php/value.ts';
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
