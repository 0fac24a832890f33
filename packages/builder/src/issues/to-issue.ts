import type { Issue } from '@riposte/portal';
import type { Problem } from '../tree/problem.ts';
import { describe } from './issue-texts.ts';

/** A problem as an issue: in words, at its place. */
export function toIssue(problem: Problem): Issue {
  return {
    code: codeOf(problem),
    path: problem.path,
    ...describe(problem),
  };
}

/** A finding about ready BB code, and one that came from outside, go by their own names. */
function codeOf(problem: Problem): string {
  if (problem.code === 'RAW_CODE') return problem.details.found.code;
  return problem.code === 'NOTED' ? problem.details.code : problem.code;
}
