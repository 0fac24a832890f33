import { describe } from '../issues/issue-texts.ts';
import type { Problem } from '../tree/problem.ts';
import { misfits, sameJson } from './same-json.ts';
import { withoutDefaults } from './without-defaults.ts';

/** An element read back, and what of it does not come back as it was. */
export interface Lifted<Node> {
  /** Undefined where the portal would drop whatever says it. */
  readonly node: Node | undefined;
  readonly lost: readonly Problem[];
}

/** How elements of one kind are read back. */
export interface Lifter<Node> {
  /** The builder's own node, where there is one. */
  readonly own: (stored: unknown) => Node | undefined;
  readonly raw: (stored: unknown) => Node;
  /** What is the matter with its texts. */
  readonly check: (node: Node) => readonly Problem[];
  /** What the portal would store of a node. */
  readonly storedAs: (node: Node) => unknown;
  /** For the sentence "… does not come back as it was". */
  readonly what: string;
}

/** The builder's own node where it is sound and stored the same; else the raw one, and what even that cannot keep. */
export function chooseNode<Node extends { readonly problems: readonly Problem[] }>(
  stored: unknown,
  lifter: Lifter<Node>,
): Lifted<Node> {
  const { what } = lifter;
  const { node, again } = nearest(stored, lifter);
  const fields = misfits(withoutDefaults(stored), again);
  if (fields.length === 0) return { node, lost: [] };
  const named = again === undefined ? 'all of it' : fields.slice(0, 5).join(', ');
  const lost: readonly Problem[] = [{ code: 'LIFT_FIELDS', details: { what, fields: named }, path: [] }];
  // What it becomes is what comes back, so that reading it back once more changes nothing.
  return { node: again === undefined ? undefined : nearest(again, lifter).node, lost };
}

function nearest<Node extends { readonly problems: readonly Problem[] }>(
  stored: unknown,
  { own, raw, check, storedAs }: Lifter<Node>,
): { readonly node: Node; readonly again: unknown } {
  const wanted = withoutDefaults(stored);
  const mine = own(stored);
  if (mine !== undefined && [...mine.problems, ...check(mine)].every(isHarmless)) {
    const again = withoutDefaults(storedAs(mine));
    if (sameJson(again, wanted)) return { node: mine, again };
  }
  const node = raw(stored);
  return { node, again: withoutDefaults(storedAs(node)) };
}

function isHarmless(problem: Problem): boolean {
  return describe(problem).severity !== 'error';
}
