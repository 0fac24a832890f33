import type { Severity } from '@riposte/portal';
import { actionIssues, type ActionIssueParameters } from '../actions/action-issues.ts';
import { attachIssues, type AttachIssueParameters } from '../attach/attach-issues.ts';
import { composingIssues, type ComposingIssueParameters } from '../composing/composing-issues.ts';
import { optionIssues, type OptionIssueParameters } from '../options/option-issues.ts';
import { messageIssues, type MessageIssueParameters } from '../reply/message-issues.ts';
import { targetIssues, type TargetIssueParameters } from '../targets/target-issues.ts';
import { markupIssues, type MarkupIssueParameters } from '../text/markup-issues.ts';
import { commandIssues, type CommandIssueParameters } from '../commands/command-issues.ts';
import { diffIssues, type DiffIssueParameters } from '../diff/diff-issues.ts';
import { liftIssues, type LiftIssueParameters } from '../lift/lift-issues.ts';
import { reviseIssues, type ReviseIssueParameters } from '../revise/revise-issues.ts';
import { textIssues, type TextIssueParameters } from '../text/text-issues.ts';
import type { IssueTexts } from './issue-text.ts';

/** What each finding of the builder needs to know to be put into words. */
interface IssueParameters
  extends
    TextIssueParameters,
    CommandIssueParameters,
    LiftIssueParameters,
    DiffIssueParameters,
    ReviseIssueParameters,
    AttachIssueParameters,
    OptionIssueParameters,
    TargetIssueParameters,
    ActionIssueParameters,
    ComposingIssueParameters,
    MessageIssueParameters,
    MarkupIssueParameters {}

export type IssueCode = keyof IssueParameters;

/** A code together with the parameters of its text. */
export type IssueDetails<C extends IssueCode = IssueCode> = {
  readonly [K in C]: { readonly code: K; readonly details: IssueParameters[K] };
}[C];

/** Every finding of the builder in words. The portal's own findings have their table in `@riposte/portal`. */
export const texts: IssueTexts<IssueParameters> = {
  ...textIssues,
  ...commandIssues,
  ...liftIssues,
  ...diffIssues,
  ...reviseIssues,
  ...attachIssues,
  ...optionIssues,
  ...targetIssues,
  ...actionIssues,
  ...composingIssues,
  ...messageIssues,
  ...markupIssues,
};

/** A finding in words. */
export function describe<C extends IssueCode>({
  code,
  details,
}: IssueDetails<C>): { readonly severity: Severity; readonly message: string; readonly hint: string } {
  const { severity, message, hint } = texts[code];
  return {
    severity: typeof severity === 'function' ? severity(details) : severity,
    message: message(details),
    hint: typeof hint === 'function' ? hint(details) : hint,
  };
}
