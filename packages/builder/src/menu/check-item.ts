import { checkAction } from '../actions/check-action.ts';
import { noProblems, type Problem } from '../tree/problem.ts';
import type { ItemNode } from './item-node.ts';

/** What is the matter with the texts of a menu item: looked at only where writing met something unusual. */
export function checkItem(node: ItemNode): readonly Problem[] {
  return node.kind === 'item' ? checkAction(node.label, node.action) : noProblems;
}
