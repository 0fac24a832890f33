import { phrase } from '../../issues/phrases.ts';
import type { Refusal } from '../../call/refusal.ts';
import { PASSED, type Check } from '../../call/step.ts';
import { isEmpty } from '../../php/is-empty.ts';
import { trim } from '../../php/trim.ts';
import type { Place } from '../../report/place.ts';
import { newText } from '../../text/message-text.ts';
import { takeText } from '../../text/take-text.ts';
import { missingText, noText } from './missing-text.ts';

/**
 * A text that an attach may stand for, though a keyboard may not; what is no string is refused even so
 * (portal.md §6.6, §6.10).
 */
export function textOrAttach(refusal: Refusal, missing: Place): Check {
  return ({ message: { text, attach } }) => {
    const value = text?.value ?? '';
    const place = text?.place ?? missing;
    if (typeof value !== 'string') return noText(refusal, place, value);
    if (trim(value) !== '') return takeText(value, place, newText);
    if (attach !== null && !isEmpty(attach.value)) return PASSED;
    return missingText(refusal, place, phrase('noAttach'));
  };
}
