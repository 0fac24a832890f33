import type { Leaf } from './leaf.ts';

/** Neighbours with the same tags around them become one run; what is empty goes. */
export function mergeLiterals(leaves: readonly Leaf[]): readonly Leaf[] {
  const merged: Leaf[] = [];
  for (const leaf of leaves) {
    const last = merged.at(-1);
    if ((leaf.kind === 'literal' ? leaf.text : leaf.code) === '') continue;
    if (leaf.kind === 'literal' && last?.kind === 'literal' && last.marks === leaf.marks) {
      merged[merged.length - 1] = { ...leaf, text: last.text + leaf.text };
    } else {
      merged.push(leaf);
    }
  }
  return merged;
}
