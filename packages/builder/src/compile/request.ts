import type { Policy } from '@riposte/bbcode';
import type { Issue, JudgeContext, Method } from '@riposte/portal';
import { attempt } from '../issues/attempt.ts';
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
export function requestOf(target: Target, mode: Mode, policy?: Policy): Request {
  const read = readTarget(target);
  if (read === undefined) throw new ReplyError([noTarget(target)]);
  return toRequest(read, mode, policy);
}

export function toRequest({ method, address }: ReadTarget, mode: Mode, policy: Policy = 'bbcode'): Request {
  return { method, form: formOf(method), address, mode, policy };
}

/** A target that is one, in our own hands. */
export interface ReadTarget {
  readonly method: Method;
  readonly address: Address;
}

/** What the model has to know beside the parameters. */
export function contextOf({ botId, dialogKind }: Address): JudgeContext {
  return {
    dialog: dialogKind === 'private' ? 'private' : 'group',
    ...(typeof botId === 'number' && { botId }),
  };
}

/** Read once, so that a getter of it cannot answer differently, or throw, further on; undefined where it is none. */
export function readTarget(value: unknown): ReadTarget | undefined {
  return attempt(() => {
    if (typeof value !== 'object' || value === null) return undefined;
    if (!('method' in value && 'address' in value)) return undefined;
    const { method, address } = value;
    if (!isKnownMethod(method) || typeof address !== 'object' || address === null) return undefined;
    return { method, address: { ...address } };
  });
}

export function noTarget(given: unknown): Issue {
  return toIssue({ code: 'TARGET_INVALID', details: { given: describeValue(given) }, path: [] });
}
