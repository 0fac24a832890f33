import { fatalRefusal, REFUSALS } from '../call/refusals.ts';
import { refused } from '../call/refused.ts';
import type { Check } from '../call/step.ts';
import { PhpTypeError } from '../php/type-error.ts';
import { toText } from '../php/to-text.ts';
import { isArray } from '../php/value.ts';
import { trim } from '../php/trim.ts';
import { top } from '../report/place.ts';
import { newText } from '../text/message-text.ts';
import { takeText } from '../text/take-text.ts';

/** MESSAGE is cast and trimmed, and must not be empty then; an attach does not replace it (portal.md §6.3 step 5). */
export const requireTrimmedText: Check = ({ message }) => {
  const value = message.text?.value ?? null;
  const place = message.text?.place ?? top('text', 'MESSAGE');
  if (isArray(value)) {
    const error = new PhpTypeError('trim').message;
    return refused(fatalRefusal('v1', error), 'PHP_TYPE_ERROR', place, { error });
  }
  const text = newText(trim(toText(value)));
  if (text.stored !== '') return takeText(text, place);
  return refused(REFUSALS.messageEmpty, 'MESSAGE_EMPTY', place, { why: ', and nothing stands for it here' });
};
