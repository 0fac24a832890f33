import { PASSED, type Check } from '../../call/step.ts';
import { isArray } from '../../php/value.ts';
import { issueOf } from '../../report/issue-of.ts';
import { updatedText } from '../../text/message-text.ts';
import { takeText } from '../../text/take-text.ts';
import { thrownText } from './thrown-text.ts';

/** MESSAGE of a v1 update: absent leaves the text as it is, empty deletes the message (portal.md §6.5). */
export const updateText: Check = ({ message: { text } }) => {
  const value = text?.value ?? null;
  if (text === null || value === null) return PASSED;
  if (isArray(value)) return thrownText('v1', text.place);
  const step = takeText(value, text.place, updatedText);
  if (step.text?.stored !== '') return step;
  return { ...step, issues: [...(step.issues ?? []), issueOf('MESSAGE_DELETES', text.place)] };
};
