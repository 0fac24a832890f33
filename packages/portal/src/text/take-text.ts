import type { Step } from '../call/step.ts';
import { LIMITS } from '../limits.ts';
import { trim } from '../php/trim.ts';
import { issueOf } from '../report/issue-of.ts';
import type { Place } from '../report/place.ts';
import type { Issue } from '../types/issue.ts';
import type { MessageText } from './message-text.ts';

/** A text that the portal takes, and what it does to it; `keep` is the form the method keeps it in. */
export function takeText(given: string, place: Place, keep: (text: string) => MessageText): Step {
  const text = keep(given);
  const issues: Issue[] = [];
  if (text.cut) issues.push(issueOf('TEXT_CUT', place, { limit: LIMITS.text, actual: text.length }));
  if (text.stored !== '' && trim(given) !== given) issues.push(issueOf('TEXT_TRIMMED', place));
  return { text, issues };
}
