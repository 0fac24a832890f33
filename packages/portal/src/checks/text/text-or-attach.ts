import { phrase } from '../../issues/phrases.ts';
import type { Refusal } from '../../call/refusal.ts';
import { PASSED, type Check } from '../../call/step.ts';
import { isEmpty } from '../../php/is-empty.ts';
import { trim } from '../../php/trim.ts';
import type { Place } from '../../report/place.ts';
import { newText } from '../../text/message-text.ts';
import { takeText } from '../../text/take-text.ts';
import { missingText, noText } from './missing-text.ts';

const WRONG_TYPE = { description: 'Wrong message type' } as const;

/**
 * A text that an attach may stand for, though a keyboard may not; what is no string is refused even so
 * (portal.md §6.6, §6.10). Beside no text at all the attach is only asked to be there, beside a blank one to be more
 * than empty (inferred from the source).
 */
export function textOrAttach(refusal: Refusal, missing: Place): Check {
  return ({ message: { text, attach } }) => {
    const value = text?.value ?? null;
    const place = text?.place ?? missing;
    if (value === null && attach !== null && attach.value !== null) return PASSED;
    if (value !== null && typeof value !== 'string')
      return noText({ ...refusal, ...WRONG_TYPE }, place, value);
    if (value !== null && trim(value) !== '') return takeText(value, place, newText);
    if (attach !== null && !isEmpty(attach.value)) return PASSED;
    return missingText(refusal, place, phrase('noAttach'));
  };
}
