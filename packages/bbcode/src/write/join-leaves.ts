import { escapeText } from '../escape/escape-text.ts';
import { ZERO_WIDTH } from '../escape/zero-width.ts';
import type { Leaf } from './leaf.ts';
import { switchMarks } from './marks.ts';
import { mergeLiterals } from './merge-literals.ts';
import { needsGuard } from './needs-guard.ts';
import type { Scope } from './scope.ts';

const BLANK = /^\s*$/;

/** Writes a row of leaves: opens and closes tags between them, and escapes each merged run once. */
export function joinLeaves(leaves: readonly Leaf[], scope: Scope): string {
  const pieces: string[] = [];
  let opensField = true;
  let before: Leaf | undefined;
  for (const leaf of mergeLiterals(leaves)) {
    const tags = switchMarks(before?.marks ?? [], leaf.marks);
    if (tags !== '') opensField = false;
    const piece = leaf.kind === 'literal' ? escapeLeaf(leaf, scope, { opensField }) : leaf.code;
    const left = pieces.at(-1) ?? '';
    const touches = tags === '' && before !== undefined && (before.kind === 'raw') !== (leaf.kind === 'raw');
    pieces.push(tags, touches && needsGuard(left, piece) ? ZERO_WIDTH : '', piece);
    opensField &&= BLANK.test(piece);
    before = leaf;
  }
  return pieces.join('') + switchMarks(before?.marks ?? [], []);
}

function escapeLeaf(
  leaf: Extract<Leaf, { kind: 'literal' }>,
  { policy, inAttach }: Scope,
  { opensField }: { readonly opensField: boolean },
): string {
  return escapeText(leaf.text, leaf.position, { policy, inAttach, opensField });
}
