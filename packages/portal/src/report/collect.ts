import type { IssueCode } from '../rules/severities.ts';
import type { Issue } from '../types/issue.ts';
import { issueOf, type Facts } from './issue-of.ts';
import type { Place } from './place.ts';
import type { Log } from './spot.ts';

/** Findings about one part that are told one by one; a part within its limit has never so many. */
export const MAX_ISSUES = 10_000;

/** Findings as they are collected. */
export interface Collection {
  readonly issues: Issue[];
  /** Texts of the errors PHP would throw, in order; the first one ends the call. */
  readonly fatals: string[];
  readonly log: Log;
}

/** An empty collection; past its limit it says once, at the place it was at, that there are more. */
export function collect(): Collection {
  const issues: Issue[] = [];
  const fatals: string[] = [];
  const report = (code: IssueCode, place: Place, facts?: Facts): void => {
    if (issues.length < MAX_ISSUES) issues.push(issueOf(code, place, facts));
    else if (issues.length === MAX_ISSUES) issues.push(issueOf('MORE_ISSUES', place, { limit: MAX_ISSUES }));
  };
  return {
    issues,
    fatals,
    log: {
      report,
      fatals,
      fatal: (error, place) => {
        fatals.push(error.message);
        const code = error.thrower === 'offset' ? 'ROW_NOT_OBJECT' : 'PHP_TYPE_ERROR';
        report(code, place, { error: error.message });
      },
    },
  };
}
