import { PASSED, type Check } from '../../call/step.ts';
import { isArray } from '../../php/value.ts';
import { newText } from '../../text/message-text.ts';
import { takeText } from '../../text/take-text.ts';
import { thrownText } from './thrown-text.ts';

/** A v2 text that other things may stand for; whether they do shows when the message is saved (portal.md §6.9). */
export const optionalText: Check = ({ message: { text } }) => {
  const value = text?.value ?? null;
  if (text === null || value === null) return PASSED;
  if (isArray(value)) return thrownText('v2', text.place);
  return takeText(value, text.place, newText);
};
