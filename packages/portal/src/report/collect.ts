import type { Issue } from '../types/issue.ts';
import { issueOf } from './issue-of.ts';
import type { Log } from './spot.ts';

/** Findings as they are collected. */
export interface Collection {
  readonly issues: Issue[];
  /** Texts of the errors PHP would throw, in order; the first one ends the call. */
  readonly fatals: string[];
  readonly log: Log;
}

export function collect(): Collection {
  const issues: Issue[] = [];
  const fatals: string[] = [];
  return {
    issues,
    fatals,
    log: {
      report: (code, place, facts) => issues.push(issueOf(code, place, facts)),
      fatal: (error, place) => {
        fatals.push(error.message);
        const code = error.thrower === 'offset' ? 'ROW_NOT_OBJECT' : 'PHP_TYPE_ERROR';
        issues.push(issueOf(code, place, { error: error.message }));
      },
    },
  };
}
