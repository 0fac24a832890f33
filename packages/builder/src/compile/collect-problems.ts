import type { ReplyTree } from '../reply/reply-tree.ts';
import { problemsIn } from '../text/formatted.ts';
import { noteMarkup } from '../text/note-markup.ts';
import { within, type Problem } from '../tree/problem.ts';
import { toArray, type Sequence } from '../tree/sequence.ts';

/** What composing noticed, with paths from the reply down. */
export function collectProblems(tree: ReplyTree): readonly Problem[] {
  return [
    ...tree.problems,
    ...(tree.text === undefined
      ? []
      : within('text', [...problemsIn(tree.text, 'message'), ...noteMarkup(tree.text)])),
    ...ofPart('attach', tree.attach?.nodes),
    ...ofPart('keyboard', tree.keyboard?.nodes),
    ...ofPart('menu', tree.menu?.nodes),
  ];
}

function ofPart(
  part: string,
  nodes: Sequence<{ readonly problems: readonly Problem[] }> | undefined,
): readonly Problem[] {
  return nodes === undefined
    ? []
    : toArray(nodes).flatMap(({ problems }, index) => within(part, within(index, problems)));
}
