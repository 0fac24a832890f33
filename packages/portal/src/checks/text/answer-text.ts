import { phrase } from '../../issues/phrases.ts';
import { REFUSALS } from '../../call/refusals.ts';
import type { Check } from '../../call/step.ts';
import { toText } from '../../php/to-text.ts';
import { trim } from '../../php/trim.ts';
import { isArray } from '../../php/value.ts';
import { top } from '../../report/place.ts';
import { newText } from '../../text/message-text.ts';
import { takeText } from '../../text/take-text.ts';
import { missingText } from './missing-text.ts';
import { thrownText } from './thrown-text.ts';

/** imbot.command.answer casts and trims MESSAGE, and nothing stands for it (portal.md §6.3 step 5). */
export const answerText: Check = ({ message: { text } }) => {
  const value = text?.value ?? null;
  const place = text?.place ?? top('text', 'MESSAGE');
  if (isArray(value)) return thrownText('v1', place);
  if (trim(toText(value)) !== '') return takeText(value, place, newText);
  return missingText(REFUSALS.messageEmpty, place, phrase('noAttachCounts'));
};
