import type { Refusal } from '../../call/refusal.ts';
import { PASSED, type Check } from '../../call/step.ts';
import { isEmpty } from '../../php/is-empty.ts';
import { trim } from '../../php/trim.ts';
import { describe } from '../../report/describe.ts';
import type { Place } from '../../report/place.ts';
import { newText } from '../../text/message-text.ts';
import { takeText } from '../../text/take-text.ts';
import { missingText } from './missing-text.ts';

/**
 * A text that an attach may stand for, though a keyboard may not; what is no string is refused even so
 * (portal.md §6.6, §6.10).
 */
export const textOrAttach =
  (refusal: Refusal, missing: Place): Check =>
  ({ message: { text, attach } }) => {
    const value = text?.value ?? '';
    const place = text?.place ?? missing;
    if (typeof value !== 'string') return missingText(refusal, place, `: it is ${describe(value)}`);
    if (trim(value) !== '') return takeText(newText(value), place);
    if (attach !== null && !isEmpty(attach.value)) return PASSED;
    return missingText(refusal, place, ', and no attach stands for it');
  };
