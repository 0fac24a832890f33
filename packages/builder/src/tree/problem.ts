import type { Path } from '@riposte/portal';
import type { IssueDetails } from '../issues/issue-texts.ts';

/** Something the builder noticed while composing; `path` is relative to the node that carries it. */
export type Problem = IssueDetails & { readonly path: Path };

export const noProblems: readonly Problem[] = [];

/** The same problems, seen from one level further up. */
export function within(key: string | number, problems: readonly Problem[]): readonly Problem[] {
  return problems.length === 0
    ? noProblems
    : problems.map((problem) => ({ ...problem, path: [key, ...problem.path] }));
}

/** All of several lists; most of the time they are empty, and nothing is made. */
export function concat(...lists: readonly (readonly Problem[])[]): readonly Problem[] {
  let found = noProblems;
  for (const list of lists) if (list.length > 0) found = found.length === 0 ? list : [...found, ...list];
  return found;
}
