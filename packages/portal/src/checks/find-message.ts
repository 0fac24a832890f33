import type { Refusal } from '../call/refusal.ts';
import { refused } from '../call/refused.ts';
import { PASSED, type Check } from '../call/step.ts';
import { toInt } from '../php/to-int.ts';
import { field } from '../php/value.ts';
import { top } from '../report/place.ts';

/** An answer is not saved where the message that it answers is not there (portal.md §6.3 step 9). */
export const findMessage =
  (refusal: Refusal): Check =>
  ({ params, context }) => {
    const id = toInt(field(params, 'MESSAGE_ID'));
    if (id <= 0 || context.records?.hasMessage?.(id) !== false) return PASSED;
    const reason = `there is no message ${String(id)}`;
    return refused(refusal, 'MESSAGE_NOT_ADDED', top('messageId', 'MESSAGE_ID'), { reason });
  };
