import type { Mark, MarkKind } from './leaf.ts';
import type { Scope } from './scope.ts';

/** The scope inside a pair of tags. */
export function within(scope: Scope, mark: Mark): Scope {
  return { ...scope, marks: [...scope.marks, mark] };
}

export function hasMark(scope: Scope, kind: MarkKind): boolean {
  return scope.marks.some((mark) => mark.kind === kind);
}

/** The tags between two neighbours: what only the first has is closed, what only the second has is opened. */
export function switchMarks(from: readonly Mark[], to: readonly Mark[]): string {
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  const closing = from
    .slice(shared)
    .reverse()
    .map((mark) => mark.close);
  const opening = to.slice(shared).map((mark) => mark.open);
  return [...closing, ...opening].join('');
}
