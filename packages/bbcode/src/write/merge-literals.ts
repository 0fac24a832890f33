import type { Leaf } from './leaf.ts';

/** Anything that `cleanText` leaves. */
const SOMETHING = /[\n\t\r\x80-\x9F]|\P{Cc}/u;

/** Neighbours with the same tags around them become one run; what is empty goes. */
export function mergeLiterals(leaves: readonly Leaf[]): readonly Leaf[] {
  const merged: Leaf[] = [];
  for (const leaf of leaves) {
    const last = merged.at(-1);
    if (isEmpty(leaf)) continue;
    if (leaf.kind === 'literal' && last?.kind === 'literal' && last.marks === leaf.marks) {
      merged[merged.length - 1] = { ...leaf, text: last.text + leaf.text };
    } else {
      merged.push(leaf);
    }
  }
  return merged;
}

function isEmpty(leaf: Leaf): boolean {
  return leaf.kind === 'literal' ? !SOMETHING.test(leaf.text) : leaf.kind !== 'break' && leaf.code === '';
}
