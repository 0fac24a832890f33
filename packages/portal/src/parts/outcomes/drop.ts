import { phrase } from '../../issues/phrases.ts';
import type { Sent } from '../../call/call.ts';
import type { Step } from '../../call/step.ts';
import { issueOf } from '../../report/issue-of.ts';
import type { PartPolicy, Quietly } from '../policy.ts';
import { nothing } from './nothing.ts';

/** A part that is not even read: it is skipped, or takes the old one off the message. */
export function drop({ value, place }: Sent, { part }: PartPolicy, quietly: Quietly): Step {
  const code = value === true ? 'PART_REMOVED_BY_TRUE' : quietly === 'ignored' ? 'PART_IGNORED' : null;
  return {
    part: { name: part, verdict: nothing(quietly), items: [] },
    issues: code === null ? [] : [issueOf(code, place, { part: phrase(part) })],
  };
}
