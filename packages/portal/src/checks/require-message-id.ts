import type { Refusal } from '../call/refusal.ts';
import { refused } from '../call/refused.ts';
import { PASSED, type Check } from '../call/step.ts';
import { toInt } from '../php/to-int.ts';
import { field } from '../php/value.ts';
import { describe } from '../report/describe.ts';
import { top } from '../report/place.ts';
import type { IssueCode } from '../rules/index.ts';

/** MESSAGE_ID must be a number above 0. */
export const requireMessageId =
  (refusal: Refusal, code: IssueCode): Check =>
  ({ params }) => {
    const sent = field(params, 'MESSAGE_ID');
    if (toInt(sent) > 0) return PASSED;
    const value = describe(sent);
    return refused(refusal, code, top('messageId', 'MESSAGE_ID'), { value });
  };
