import { escapeText } from '../escape/escape-text.ts';
import { escapeAddresses } from './escape-addresses.ts';
import { ADDRESS } from '../escape/prepare.ts';
import { positions } from '../positions/positions.ts';
import { keepLabel } from './keep-label.ts';
import type { Leaf, LiteralLeaf, WrittenLeaf } from './leaf.ts';
import type { Scope } from './scope.ts';

/** What stands around a run. */
export interface RunPlace {
  readonly before: WrittenLeaf | undefined;
  readonly after: Leaf | undefined;
  /** Whether only white space stands before it. */
  readonly opensField: boolean;
}

/** Escapes a merged run. What the portal alone does to addresses and labels is kept off in messages. */
export function writeRun(leaf: LiteralLeaf, scope: Scope, place: RunPlace): string {
  const { policy, inAttach } = scope;
  const options = { policy, inAttach, opensField: place.opensField };
  if (!inAttach && leaf.marks.at(-1)?.kind === 'link') {
    return escapeText(keepLabel(leaf, place), leaf.position, options);
  }
  if (inAttach || !positions[leaf.position].tags || !ADDRESS.test(leaf.text)) {
    return escapeText(leaf.text, leaf.position, options);
  }
  const followed = leaf.marks.length > 0 || (place.after !== undefined && place.after.kind !== 'break');
  return escapeAddresses(leaf, { ...options, followed });
}
