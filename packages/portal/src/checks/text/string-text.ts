import { phrase } from '../../issues/phrases.ts';
import { REFUSALS } from '../../call/refusals.ts';
import type { Check } from '../../call/step.ts';
import { trim } from '../../php/trim.ts';
import { top } from '../../report/place.ts';
import { newText } from '../../text/message-text.ts';
import { takeText } from '../../text/take-text.ts';
import { missingText, noText } from './missing-text.ts';

/** MESSAGE has to be a string; a number counts as empty (portal.md §6.4, §6.8). */
export const stringText: Check = ({ message: { text } }) => {
  const value = text?.value ?? null;
  const place = text?.place ?? top('text', 'MESSAGE');
  if (typeof value === 'string' && trim(value) !== '') return takeText(value, place, newText);
  if (value !== null && typeof value !== 'string') return noText(REFUSALS.messageEmpty, place, value);
  return missingText(REFUSALS.messageEmpty, place, phrase('noAttachCounts'));
};
