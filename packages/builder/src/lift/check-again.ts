import { judgeInFull as judge, type Part, type PartVerdict, type Verdict } from '@riposte/portal';
import { requestOf, type Mode } from '../compile/request.ts';
import { writeParams } from '../compile/write-params.ts';
import type { MessageTree } from '../reply/message-tree.ts';
import type { Target } from '../targets/target.ts';
import type { Problem } from '../tree/problem.ts';
import { misfits, sameJson } from './same-json.ts';
import { isFields } from './values.ts';
import { partNames } from '../tree/part-names.ts';

/** What a tree was read from, and what came of that. */
interface Original {
  readonly verdict: Verdict;
  readonly target: Target;
  readonly mode: Mode;
  /** What reading has told already. */
  readonly told: readonly Problem[];
}

/** Composes a message again and holds what the portal would store of it against what it stores of the request. */
export function checkAgain(tree: MessageTree, { verdict, target, mode, told }: Original): readonly Problem[] {
  const request = requestOf(target, mode);
  const { params } = writeParams(tree, request);
  const again = judge(request.method, params);
  return partNames.flatMap((part): readonly Problem[] => {
    const [before, after] = [verdict.parts[part], again.parts[part]];
    const wanted = keptOf(before);
    const kept = keptOf(after);
    if (sameJson(wanted, kept) || isTold(part, told)) return [];
    return misfits(wanted, kept).every((path) => path.endsWith('BOT_ID'))
      ? [{ code: 'LIFT_BOT', details: { part, bot: botOf(wanted) }, path: [part] }]
      : [{ code: 'LIFT_PART', details: { part }, path: [part] }];
  });
}

function isTold(part: Part, told: readonly Problem[]): boolean {
  return told.some(({ path }) => path[0] === part);
}

/** Nothing at all is the same as a part that is skipped; one that is taken off is more. */
function keptOf(part: PartVerdict | undefined): unknown {
  if (part === undefined) return null;
  return part.cleared === true ? 'cleared' : part.stored;
}

function botOf(stored: unknown): number {
  const elements: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const named = elements.find((element) => isFields(element) && typeof element.BOT_ID === 'number');
  return isFields(named) && typeof named.BOT_ID === 'number' ? named.BOT_ID : 0;
}
