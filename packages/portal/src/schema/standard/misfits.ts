import type * as z from 'zod';

type Nested = z.core.$ZodIssue;

/**
 * How far a value is from having the outer shape of an alternative: another type, keys missing, keys too many. What is
 * wrong with the values of its keys does not count. Issues have to carry their input.
 */
export function misfits(issues: readonly Nested[]): number {
  return issues.reduce((sum, issue) => sum + misfitsOf(issue), 0);
}

function misfitsOf(issue: Nested): number {
  if (issue.path.length === 1) return issue.input === undefined ? 1 : 0;
  if (issue.path.length > 1) return 0;
  if (issue.code === 'unrecognized_keys') return issue.keys.length;
  if (issue.code === 'invalid_union') return Math.min(...issue.errors.map(misfits));
  return issue.code === 'invalid_type' || issue.code === 'invalid_value' ? 1 : 0;
}
