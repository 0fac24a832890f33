import type { MethodForm } from '../methods/method-form.ts';
import type { MessageTree } from '../reply/message-tree.ts';
import { problemsOfPlainText } from '../text/text-value.ts';
import { concat, noProblems, within, type Problem } from '../tree/problem.ts';
import type { Mode } from './request.ts';

/** What composing noticed about the message itself; what is the matter with its text and elements, writing finds. */
export function collectProblems(tree: MessageTree, form: MethodForm, mode: Mode): readonly Problem[] {
  return concat(
    tree.problems,
    checkFlags(tree, form),
    checkPurpose(tree, form, mode),
    tree.text === undefined && tree.fallback !== undefined
      ? within('fallback', problemsOfPlainText(tree.fallback))
      : noProblems,
  );
}

/** A flag that says what the portal does anyway may go nowhere. */
function checkFlags(tree: MessageTree, form: MethodForm): readonly Problem[] {
  if (tree.system !== true && tree.urlPreview !== false) return noProblems;
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
