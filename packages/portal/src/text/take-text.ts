import type { Step } from '../call/step.ts';
import { LIMITS } from '../limits.ts';
import { issueOf } from '../report/issue-of.ts';
import type { Place } from '../report/place.ts';
import type { MessageText } from './message-text.ts';

/** A text that the portal takes, with what it does to it. */
export function takeText(text: MessageText, place: Place): Step {
  return {
    text,
    issues: text.cut ? [issueOf('TEXT_CUT', place, { limit: LIMITS.text, actual: text.length })] : [],
  };
}
