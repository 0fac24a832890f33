import type { Mark, MarkKind } from './leaf.ts';
import type { Scope } from './scope.ts';

/** The scope inside a pair of tags; a mark of the same kind gives way, since the client cannot nest it. */
export function within(scope: Scope, mark: Mark): Scope {
  return { ...scope, marks: [...scope.marks.filter((outer) => outer.kind !== mark.kind), mark] };
}

export function hasMark(scope: Scope, kind: MarkKind): boolean {
  return scope.marks.some((mark) => mark.kind === kind);
}

/** How many marks two neighbours have in common, from the outside in. */
export function sharedMarks(one: readonly Mark[], other: readonly Mark[]): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

/** The tags between two neighbours: what only the first has is closed, what only the second has is opened. */
export function switchMarks(from: readonly Mark[], to: readonly Mark[]): string {
  const shared = sharedMarks(from, to);
  const closing = from
    .slice(shared)
    .reverse()
    .map((mark) => mark.close);
  const opening = to.slice(shared).map((mark) => mark.open);
  return [...closing, ...opening].join('');
}
