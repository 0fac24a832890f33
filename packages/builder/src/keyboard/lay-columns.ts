import { noProblems } from '../tree/problem.ts';
import type { ButtonNode } from './button-node.ts';

/** The same buttons with a break after every `count` of them. */
export function layColumns(nodes: readonly ButtonNode[], count: number): readonly ButtonNode[] {
  const laid: ButtonNode[] = [];
  let inRow = 0;
  for (const node of nodes) {
    if (node.kind !== 'break' && inRow === count) {
      laid.push({ kind: 'break', problems: noProblems });
      inRow = 0;
    }
    laid.push(node);
    inRow = node.kind === 'break' ? 0 : inRow + 1;
  }
  return laid;
}
