import type { Policy } from '@riposte/bbcode';
import type { JudgeContext, Method } from '@riposte/portal';
import { describeValue } from '../issues/describe-value.ts';
import { ReplyError } from '../issues/reply-error.ts';
import { toIssue } from '../issues/to-issue.ts';
import type { MethodForm } from '../methods/method-form.ts';
import { formOf, isKnownMethod } from '../methods/method-forms.ts';
import type { Target } from '../targets/target.ts';

/** A whole message says what is missing too; a change says only what it names. */
export type Mode = 'reply' | 'change';

type Address = Readonly<Record<string, unknown>>;

/** Where a message goes and how it is to be written. */
export interface Request {
  readonly method: Method;
  readonly form: MethodForm;
  readonly address: Address;
  readonly mode: Mode;
  readonly policy: Policy;
}

/**
 * A target taken apart.
 *
 * @throws ReplyError for what plain JavaScript passes in its place
 */
export function requestOf(target: Target, mode: Mode, policy: Policy = 'bbcode'): Request {
  const given: unknown = target;
  if (!isTarget(given)) {
    throw new ReplyError([
      toIssue({ code: 'TARGET_INVALID', details: { given: describeValue(given) }, path: [] }),
    ]);
  }
  const { method, address } = given;
  return { method, form: formOf(method), address, mode, policy };
}

/** What the model has to know beside the parameters. */
export function contextOf({ botId, dialogKind }: Address): JudgeContext {
  return {
    dialog: dialogKind === 'private' ? 'private' : 'group',
    ...(typeof botId === 'number' && { botId }),
  };
}

export function isTarget(value: unknown): value is { readonly method: Method; readonly address: Address } {
  if (typeof value !== 'object' || value === null) return false;
  if (!('method' in value && 'address' in value)) return false;
  const { method, address } = value;
  return isKnownMethod(method) && typeof address === 'object' && address !== null;
}
