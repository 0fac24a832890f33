import { judge, type Compiled, type Issue } from '@riposte/portal';
import { describeValue } from '../issues/describe-value.ts';
import { toIssue } from '../issues/to-issue.ts';
import type { ReplyTree } from '../reply/reply-tree.ts';
import type { Target, TargetMethod } from '../targets/target.ts';
import { collectProblems } from './collect-problems.ts';
import { wireForms } from './wire-forms.ts';

/** A compiled message, or every reason why there is none. */
export type CompileResult<M extends TargetMethod = TargetMethod> =
  | { readonly ok: true; readonly message: Compiled<M> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Emit, judge, report: the tree as a payload, and what the portal would say to it. */
export function compileTree<M extends TargetMethod>(tree: ReplyTree, target: Target<M>): CompileResult<M> {
  const given: unknown = target;
  if (!isTarget(given)) {
    const problem = { code: 'TARGET_INVALID', details: { given: describeValue(given) }, path: [] } as const;
    return { ok: false, issues: [toIssue(problem)] };
  }
  const { method, address } = target;
  const form = wireForms[method];
  const params = form.params(tree, address);
  const verdict = judge(method, params, form.context(address));
  const noticed = [...form.check(address), ...collectProblems(tree)].map(toIssue);
  const issues = merge(noticed, verdict.issues.filter(isNews));
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  return { ok: true, message: { method, params, sizes: verdict.sizes, warnings: issues, key: form.key } };
}

function isTarget(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (!('method' in value && 'address' in value)) return false;
  const { method, address } = value;
  return (
    typeof method === 'string' &&
    Object.hasOwn(wireForms, method) &&
    typeof address === 'object' &&
    address !== null
  );
}

/** An attach made here has no colour to set, and the web client shows none (client.md §5). */
function isNews({ code }: Issue): boolean {
  return code !== 'COLOR_RANDOM';
}

/**
 * Where composing already found an error, the portal's finding at the same place would only say what followed
 * from it: text that is not text is empty, an id that is not a number is not found.
 */
function merge(noticed: readonly Issue[], judged: readonly Issue[]): readonly Issue[] {
  const known = noticed.filter(({ severity }) => severity === 'error').map(({ path }) => path);
  const follows = (issue: Issue): boolean =>
    known.some((path) => issue.path.every((step, index) => path[index] === step) && issue.path.length > 0);
  return [...noticed, ...judged.filter((issue) => !follows(issue))];
}
