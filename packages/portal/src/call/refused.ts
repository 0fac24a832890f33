import { issueOf, type Facts } from '../report/issue-of.ts';
import type { Place } from '../report/place.ts';
import type { IssueCode } from '../rules/severities.ts';
import type { Refusal } from './refusal.ts';
import type { Step } from './step.ts';

/** A check that ends the call, with the finding that says so to the author. */
export function refused(refusal: Refusal, code: IssueCode, place: Place, facts: Facts = {}): Step {
  return {
    refusal,
    issues: [issueOf(code, place, { ...facts, portalCode: refusal.code })],
  };
}
