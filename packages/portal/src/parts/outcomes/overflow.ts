import type { Sent } from '../../call/call.ts';
import type { Step } from '../../call/step.ts';
import { LIMITS } from '../../limits.ts';
import { issueOf } from '../../report/issue-of.ts';
import type { IssueCode } from '../../rules/severities.ts';
import type { Issue } from '../../types/issue.ts';
import type { Part } from '../../types/part.ts';
import type { PartReading } from '../part-reading.ts';
import type { PartPolicy } from '../policy.ts';

const OVERSIZE = {
  attach: 'ATTACH_OVERSIZE',
  keyboard: 'KEYBOARD_OVERSIZE',
  menu: 'MENU_OVERSIZE',
} as const satisfies Readonly<Record<Part, IssueCode>>;

/** A part over the limit; some methods see that only when they save the message (portal.md §2 rule 6). */
export function overflow(
  { place }: Sent,
  { part, oversize, measured }: PartPolicy,
  { stored, size, items }: PartReading<unknown>,
  issues: readonly Issue[],
): Step {
  const { code, status, description, handlerError } = oversize;
  const issue = issueOf(OVERSIZE[part], place, {
    limit: LIMITS.part,
    actual: size,
    over: size - LIMITS.part + 1,
    portalCode: code,
  });
  const verdict = {
    accepted: false,
    error: code,
    status,
    size,
    stored,
    description,
    ...(handlerError !== undefined && { handlerError }),
  };
  return {
    ...(measured === 'on save' ? { refusalOnSave: oversize } : { refusal: oversize }),
    part: { name: part, verdict, items },
    issues: [issue, ...issues],
  };
}
