import { messageId } from '../call/message-id.ts';
import type { Refusal } from '../call/refusal.ts';
import { refused } from '../call/refused.ts';
import { PASSED, type Check } from '../call/step.ts';
import { top } from '../report/place.ts';

/** Every change of a message asks whether the caller may make it (portal.md §6.5, §6.11). */
export function requireEditRights(name: 'MESSAGE_ID' | 'messageId', refusal: Refusal): Check {
  return (call) => {
    const id = messageId(call);
    if (call.context.records?.mayEdit?.(id) !== false) return PASSED;
    return refused(refusal, 'CANT_EDIT_MESSAGE', top('messageId', name), { value: id });
  };
}
