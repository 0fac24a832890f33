import { phrase } from '../../issues/phrases.ts';
import type { Sent } from '../../call/call.ts';
import type { Step } from '../../call/step.ts';
import { isArray, type PhpValue } from '../../php/value.ts';
import { describe } from '../../report/describe.ts';
import { issueOf } from '../../report/issue-of.ts';
import type { PartPolicy, Quietly } from '../policy.ts';
import { nothing } from './nothing.ts';

/** A part that is not even read: it is skipped, or takes the old one off the message. */
export function drop({ value, place }: Sent, { part }: PartPolicy, quietly: Quietly): Step {
  const code = quietly === 'ignored' ? 'PART_IGNORED' : isMeant(value) ? null : 'PART_REMOVED_LOOSELY';
  return {
    part: { name: part, verdict: nothing(quietly), items: [] },
    issues: code === null ? [] : [issueOf(code, place, { part: phrase(part), actual: describe(value) })],
  };
}

/** Whether somebody who writes this would take a part off: 'N', "" and [] say so, true, false and 0 hardly do. */
function isMeant(value: PhpValue): boolean {
  return value === 'N' || value === '' || isArray(value);
}
