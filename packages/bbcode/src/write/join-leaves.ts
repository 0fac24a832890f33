import type { Leaf, WrittenLeaf } from './leaf.ts';
import { switchMarks } from './marks.ts';
import { mergeLiterals } from './merge-literals.ts';
import type { Scope } from './scope.ts';
import { writeRun } from './write-run.ts';
import { writeSeam } from './write-seam.ts';

const BLANK = /^\s*$/;

/** Writes a row of leaves: opens and closes tags between them, and escapes each merged run once; notes each one's place. */
export function joinLeaves(
  leaves: readonly Leaf[],
  scope: Scope,
  note?: (leaf: WrittenLeaf, start: number) => void,
): string {
  const merged = mergeLiterals(leaves);
  let written = '';
  let left = '';
  let opensField = true;
  let before: WrittenLeaf | undefined;
  for (const [index, leaf] of merged.entries()) {
    if (leaf.kind === 'break') continue;
    opensField &&= leaf.marks.length === 0;
    const right =
      leaf.kind === 'literal'
        ? writeRun(leaf, scope, { before, after: merged[index + 1], opensField })
        : leaf.code;
    const breaks = merged[index - 1]?.kind === 'break';
    written += writeSeam(before, leaf, { policy: scope.policy, breaks, left, right }) + right;
    note?.(leaf, written.length - right.length);
    opensField &&= BLANK.test(right);
    left = right;
    before = leaf;
  }
  return written + switchMarks(before?.marks ?? [], []);
}
