import type { TextNode } from '@riposte/bbcode';
import type { Problem } from '../tree/problem.ts';
import { findLostMarkup } from './find-lost-markup.ts';
import { marked, type Formatted } from './formatted.ts';
import type { Inline } from './inline.ts';
import { toFormatted } from './to-formatted.ts';
import { withProblems } from './with-problems.ts';

/** A tag around a label that is plain text; where the tag's own arguments are wrong, only the label is left. */
export function mention(
  helper: string,
  label: Inline,
  wrong: readonly Problem[],
  mark: (children: readonly TextNode[]) => TextNode,
): Formatted {
  const text = toFormatted(label);
  if (wrong.length > 0) return withProblems(text, ...wrong);
  return withProblems(marked(text, mark), ...findLostMarkup(text.nodes, helper));
}
