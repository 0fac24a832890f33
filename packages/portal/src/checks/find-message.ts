import { findMessageOf, messageId } from '../call/message-id.ts';
import type { Refusal } from '../call/refusal.ts';
import { refused } from '../call/refused.ts';
import { PASSED, type Check } from '../call/step.ts';
import { phrase } from '../issues/phrases.ts';
import { top } from '../report/place.ts';

/** An answer is not saved where the message that it answers is not there (portal.md §6.3 step 9). */
export function findMessage(name: 'MESSAGE_ID' | 'messageId', refusal: Refusal): Check {
  return (call) => {
    const id = messageId(call);
    if (findMessageOf(call) !== null) return PASSED;
    const reason = phrase('noMessage', id);
    return refused(refusal, 'MESSAGE_NOT_ADDED', top('messageId', name), { reason });
  };
}
