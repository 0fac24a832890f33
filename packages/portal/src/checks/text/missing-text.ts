import type { Phrase } from '../../issues/phrases.ts';
import type { Refusal } from '../../call/refusal.ts';
import { refused } from '../../call/refused.ts';
import type { Step } from '../../call/step.ts';
import type { PhpValue } from '../../php/value.ts';
import { describe } from '../../report/describe.ts';
import type { Place } from '../../report/place.ts';

/** The refusal of a message without text; `why` says what does not stand for it. */
export function missingText(refusal: Refusal, place: Place, why: Phrase): Step {
  return refused(refusal, 'MESSAGE_EMPTY', place, { why });
}

/** The refusal of something else in the place of the text. */
export function noText(refusal: Refusal, place: Place, value: PhpValue): Step {
  return refused(refusal, 'MESSAGE_NOT_TEXT', place, { actual: describe(value) });
}
