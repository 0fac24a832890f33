import type { Issue } from '@riposte/portal';
import type { Problem } from '../tree/problem.ts';
import { describe } from './issue-texts.ts';

/** A problem as an issue: in words, at its place. */
export function toIssue(problem: Problem): Issue {
  return {
    // A finding about ready BB code goes by its own name.
    code: problem.code === 'RAW_CODE' ? problem.details.found.code : problem.code,
    path: problem.path,
    ...describe(problem),
  };
}
