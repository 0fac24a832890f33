import { checkAction } from '../actions/check-action.ts';
import { noProblems, type Problem } from '../tree/problem.ts';
import type { ButtonNode } from './button-node.ts';

/** What is the matter with the texts of a button: looked at only where writing met something unusual. */
export function checkButton(node: ButtonNode): readonly Problem[] {
  return node.kind === 'button' ? checkAction(node.label, node.action) : noProblems;
}
