import type { TextNode } from '@riposte/bbcode';
import { noProblems, type Problem } from '../tree/problem.ts';

/** Markup inside the label of a mention, which is plain text (client.md §2). */
export function findLostMarkup(nodes: readonly TextNode[], helper: string): readonly Problem[] {
  return nodes.every(({ kind }) => kind === 'text')
    ? noProblems
    : [{ code: 'TEXT_MARKUP_LOST', details: { helper }, path: [] }];
}
