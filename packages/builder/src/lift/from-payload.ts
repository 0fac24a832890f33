import { judgeInFull as judge, type Issue, type Part, type Verdict } from '@riposte/portal';
import { attempt, unreadable } from '../issues/attempt.ts';
import { describeValue } from '../issues/describe-value.ts';
import { toIssue } from '../issues/to-issue.ts';
import type { MethodForm } from '../methods/method-form.ts';
import { formOf, isKnownMethod } from '../methods/method-forms.ts';
import { Change } from '../reply/change.ts';
import { emptyTree, type MessageTree } from '../reply/message-tree.ts';
import { Reply, reply } from '../reply/reply.ts';
import type { Target } from '../targets/target.ts';
import { problemsOfText } from '../text/text-value.ts';
import { within } from '../tree/problem.ts';
import { anyAddress } from './any-address.ts';
import { checkAgain } from './check-again.ts';
import { leftParameters } from './left-parameters.ts';
import { liftFlags } from './lift-flags.ts';
import { attachesOf, liftParts, type StoredForm } from './lift-parts.ts';
import { liftTarget } from './lift-target.ts';
import { liftMessageText } from './lift-text.ts';
import { requestFields, type RequestFields } from './request-fields.ts';
import { isFields, listOf, type Fields } from './values.ts';
import { partNames } from '../tree/part-names.ts';

/** A request read back. */
export interface LiftedPayload {
  /** A change where the method is an update: it names what the request names. */
  readonly reply: Reply | Change;
  /** Where the request goes, as far as it says so. */
  readonly target: Target | undefined;
  /** What the portal would refuse, lose or change of the request, and what of it cannot be composed. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a request as it would be sent back into a reply, or, where its method is an update, into a change.
 *
 * What comes back is what the portal would store of it: each element as the builder's own where that is stored the
 * same, else as a raw one; text as ready code, but for text that is written the same as a plain string.
 *
 * @param request `method`, one of the eleven, and `params` as they would go into its JSON body; secrets among them are
 *   left out
 * @returns the reply, the target where the request names one, and `issues`: what the portal would refuse or lose (as
 *   `judge` tells it) and what does not come back as it was. Nothing makes it throw
 * @example
 * ```ts
 * const { reply, target } = fromPayload({
 *   method: 'imbot.message.add',
 *   params: { BOT_ID: 39, DIALOG_ID: 'chat5', MESSAGE: '[B]Done[/B]', KEYBOARD: [{ TEXT: 'Open', LINK: '/crm/' }] },
 * });
 * ```
 */
export function fromPayload(request: { readonly method: string; readonly params: unknown }): LiftedPayload {
  return attempt(() => lift(request)) ?? noRequest;
}

function lift(given: unknown): LiftedPayload {
  const { method, params } = isFields(given) ? given : nothing;
  if (!isKnownMethod(method)) return noMethod(method);
  const form = formOf(method);
  const verdict = judge(method, params);
  const sent = requestFields(form, params);
  const { tree: parts, problems } = liftParts(storedFormOf(verdict));
  const target = liftTarget(method, sent);
  const tree: MessageTree = {
    ...emptyTree,
    ...parts,
    ...liftFlags(form, sent),
    text: textOf(form, sent, verdict),
    removed: partNames.filter((part) => isRemoved(part, verdict)),
  };
  const mode = form.purpose === 'update' ? 'change' : 'reply';
  const told = [...problems, ...leftParameters(form, sent), ...problemsOf(tree)];
  const again = checkAgain(tree, { verdict, target: target ?? anyAddress(method), mode, told: problems });
  return {
    reply: mode === 'change' ? new Change(tree) : new Reply(tree),
    target,
    issues: [...verdict.issues.filter(isNews), ...[...told, ...again].map(toIssue)],
  };
}

const nothing: Fields = {};

const noRequest: LiftedPayload = {
  reply: reply(),
  target: undefined,
  issues: [
    toIssue({
      code: 'LIFT_UNREAD',
      details: { what: 'The request', given: unreadable, takes: 'an object with method and params' },
      path: [],
    }),
  ],
};

function noMethod(method: unknown): LiftedPayload {
  const problem = {
    code: 'LIFT_METHOD',
    details: { given: describeValue(method) },
    path: ['method'],
  } as const;
  return { reply: reply(), target: undefined, issues: [toIssue(problem)] };
}

function storedFormOf({ parts, issues }: Verdict): StoredForm {
  return {
    attaches: attachesOf(parts.attach?.stored),
    isColorSaid: !issues.some(isColorByLot),
    keyboard: listOf(parts.keyboard?.stored),
    menu: listOf(parts.menu?.stored),
  };
}

/** Of the attach itself: colours inside its blocks are dropped, not drawn. */
function isColorByLot({ code, path }: Issue): boolean {
  return code === 'COLOR_RANDOM' || (code === 'COLOR_INVALID' && path.length <= 2);
}

/** What would be cut comes back whole; an update's empty text deletes the message, which compile will tell. */
function textOf(
  { api, purpose }: MethodForm,
  { fields }: RequestFields,
  { text }: Verdict,
): MessageTree['text'] {
  const given = api === 'v1' ? fields.MESSAGE : fields.message;
  if (text === null || text.cut) {
    if (typeof given === 'string' && given.trim() !== '') return liftMessageText(given);
    return purpose === 'update' && given === '' ? '' : undefined;
  }
  return text.stored === '' && purpose === 'new' ? undefined : liftMessageText(text.stored);
}

/** Taken off the message, whether meant or not. */
function isRemoved(part: Part, { parts }: Verdict): boolean {
  return parts[part]?.cleared === true;
}

/** What keeps the text from being composed again. */
function problemsOf({ text }: MessageTree): ReturnType<typeof within> {
  return text === undefined ? [] : within('text', problemsOfText(text, 'message'));
}

/** An attach without a colour gets one by lot, and one composed here as well. */
function isNews({ code }: Issue): boolean {
  return code !== 'COLOR_RANDOM';
}
