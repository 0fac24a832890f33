import type { Policy } from '@riposte/bbcode';
import { judgeInFull as judge, type Compiled, type Issue, type Method } from '@riposte/portal';
import { toIssue } from '../issues/to-issue.ts';
import { checkAddress } from '../methods/check-address.ts';
import type { MethodForm } from '../methods/method-form.ts';
import { checkOptions, noOptions, oneOf, type OptionRules } from '../options/check-options.ts';
import type { MessageTree } from '../reply/message-tree.ts';
import type { Target } from '../targets/target.ts';
import { concat, type Problem } from '../tree/problem.ts';
import { collectProblems } from './collect-problems.ts';
import { quickSizes } from './quick-sizes.ts';
import { contextOf, noTarget, readTarget, toRequest, type Mode, type Request } from './request.ts';
import { writeParams } from './write-params.ts';

/** A compiled message, or every reason why there is none. */
export type CompileResult<M extends Method = Method> =
  | { readonly ok: true; readonly message: Compiled<M> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** How a message is compiled beyond its target. */
export interface CompileOptions {
  /** `markdown` for a portal where Markdown is switched on (client.md §3.3); default `bbcode`. */
  readonly policy?: Policy | undefined;
}

const rules: OptionRules<CompileOptions> = { policy: oneOf('bbcode', 'markdown') };

/** Emit, judge, report: the tree as a payload, and what the portal would say to it. */
export function compileTree<M extends Method>(
  tree: MessageTree,
  mode: Mode,
  target: Target<M>,
  given: CompileOptions = noOptions,
): CompileResult<M> {
  const read = readTarget(target);
  if (read === undefined) return { ok: false, issues: [noTarget(target)] };
  const { options, problems } = checkOptions(given, rules);
  if (problems.length > 0) return { ok: false, issues: problems.map(toIssue) };
  const { method } = target;
  const request = toRequest(read, mode, options.policy);
  const { form, address } = request;
  const written = writeParams(tree, request);
  const { params } = written;
  const noticed = noticedIn(tree, request, written.problems);
  const key = keyOf(tree, form);
  const isSound = !noticed.some(isError);
  const sizes = isSound ? quickSizes(tree, { form, address, written }) : undefined;
  if (sizes !== undefined) return { ok: true, message: { method, params, sizes, warnings: noticed, key } };
  const verdict = judge(method, params, contextOf(address));
  const issues = merge(noticed, verdict.issues.filter(isNews));
  if (issues.some(isError)) return { ok: false, issues };
  return { ok: true, message: { method, params, sizes: verdict.sizes, warnings: issues, key } };
}

function noticedIn(
  tree: MessageTree,
  { form, address, mode }: Request,
  ofTexts: readonly Problem[],
): readonly Issue[] {
  const found = concat(checkAddress(form, address), collectProblems(tree, form, mode), ofTexts);
  return found.length === 0 ? none : found.map(toIssue);
}

const none: readonly Issue[] = [];

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

/** The portal honours no key for a system message (portal.md §6.12). */
function keyOf(tree: MessageTree, form: MethodForm): Compiled['key'] {
  return tree.system === true ? null : form.key;
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
  const known = noticed.filter(isError).map(({ path }) => path);
  if (known.length === 0) return noticed.length === 0 ? judged : [...noticed, ...judged];
  const follows = (issue: Issue): boolean =>
    known.some((path) => issue.path.every((step, index) => path[index] === step) && issue.path.length > 0);
  return [...noticed, ...judged.filter((issue) => !follows(issue))];
}
