import { describeValue } from './describe-value.ts';
import { noProblems, within, type Problem } from '../tree/problem.ts';

/** A string argument checked at run time, since plain JavaScript hands in anything. */
export function checkString(
  value: unknown,
  key: string,
): { readonly value: string; readonly problems: readonly Problem[] } {
  if (typeof value === 'string') return { value, problems: noProblems };
  const problem: Problem = { code: 'NOT_TEXT', details: { given: describeValue(value) }, path: [] };
  return { value: '', problems: within(key, [problem]) };
}
