import type { Refusal } from '../../call/refusal.ts';
import { refused } from '../../call/refused.ts';
import type { Step } from '../../call/step.ts';
import type { Place } from '../../report/place.ts';

/** The refusal of a message without text; `why` continues the sentence. */
export const missingText = (refusal: Refusal, place: Place, why: string): Step =>
  refused(refusal, 'MESSAGE_EMPTY', place, { why });
