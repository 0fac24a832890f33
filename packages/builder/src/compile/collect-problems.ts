import type { MethodForm } from '../methods/method-form.ts';
import type { MessageTree } from '../reply/message-tree.ts';
import { problemsOfPlainText, problemsOfText } from '../text/text-value.ts';
import { noProblems, within, type Problem } from '../tree/problem.ts';
import type { Sequence } from '../tree/sequence.ts';
import type { Mode } from './request.ts';

/** What composing noticed, with paths from the message down. */
export function collectProblems(tree: MessageTree, form: MethodForm, mode: Mode): readonly Problem[] {
  const problems: Problem[] = [
    ...tree.problems,
    ...checkFlags(tree, form),
    ...checkPurpose(tree, form, mode),
  ];
  if (tree.text !== undefined) problems.push(...within('text', problemsOfText(tree.text, 'message')));
  else if (tree.fallback !== undefined)
    problems.push(...within('fallback', problemsOfPlainText(tree.fallback)));
  collect('attach', tree.attach, problems);
  collect('keyboard', tree.keyboard, problems);
  collect('menu', tree.menu, problems);
  return problems;
}

function collect(
  part: string,
  { shared, length }: Sequence<{ readonly problems: readonly Problem[] }>,
  problems: Problem[],
): void {
  for (let index = 0; index < length; index += 1) {
    const own = shared[index]?.problems ?? noProblems;
    for (const problem of own) problems.push({ ...problem, path: [part, index, ...problem.path] });
  }
}

/** A flag that says what the portal does anyway may go nowhere. */
function checkFlags(tree: MessageTree, form: MethodForm): readonly Problem[] {
  const lost = (
    [
      ['system', tree.system === true],
      ['urlPreview', tree.urlPreview === false],
    ] as const
  )
    .filter(([flag, matters]) => matters && !form.flags.includes(flag))
    .map(([flag]) => flag);
  return lost.map((flag) => ({ code: 'FLAG_NOT_CARRIED', details: { flag }, path: [flag] }));
}

/** The types let a change go to an update alone; plain JavaScript asks nobody. */
function checkPurpose(tree: MessageTree, form: MethodForm, mode: Mode): readonly Problem[] {
  if (mode === 'reply') return noProblems;
  if (form.purpose === 'new') return [{ code: 'CHANGE_NOT_UPDATE', details: {}, path: [] }];
  const names =
    tree.text !== undefined ||
    tree.removed.length > 0 ||
    tree.attach.length + tree.keyboard.length + tree.menu.length > 0;
  return names ? noProblems : [{ code: 'CHANGE_EMPTY', details: {}, path: [] }];
}
