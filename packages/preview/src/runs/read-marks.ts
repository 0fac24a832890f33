import { markKinds } from './mark.ts';
import type { Mark, MarkKind } from './mark.ts';

const order: ReadonlyMap<string, number> = new Map(markKinds.map((kind, index) => [kind, index]));

/** A run's marks taken apart, in the order of nesting. A mark of an unknown kind changes nothing a reader sees. */
export function readMarks(marks: readonly string[]): readonly Mark[] {
  if (marks.length === 0) return [];
  const found = marks.flatMap(readMark);
  return found.length < 2 ? found : found.sort((one, other) => rank(one) - rank(other));
}

function readMark(mark: string): readonly Mark[] {
  const colon = mark.indexOf(':');
  const name = colon === -1 ? mark : mark.slice(0, colon);
  const kind = markKinds[order.get(name) ?? -1];
  return kind === undefined ? [] : [{ kind, value: colon === -1 ? '' : mark.slice(colon + 1) }];
}

function rank({ kind }: { readonly kind: MarkKind }): number {
  return order.get(kind) ?? 0;
}
