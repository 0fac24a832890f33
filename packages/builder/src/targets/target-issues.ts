import type { IssueTexts } from '../issues/issue-text.ts';

/** What each finding about targets needs to know to be put into words. */
export interface TargetIssueParameters {
  readonly TARGET_INVALID: { readonly given: string };
  readonly ADDRESS_INVALID: { readonly name: string; readonly given: string; readonly takes: string };
}

/** Every finding about targets in words. */
export const targetIssues: IssueTexts<TargetIssueParameters> = {
  TARGET_INVALID: {
    severity: 'error',
    message: ({ given }) => `The target is ${given}.`,
    hint: 'Pass a target, such as imbot.commandAnswer({ commandId, messageId }).',
  },
  ADDRESS_INVALID: {
    severity: 'error',
    message: ({ name, given, takes }) => `${name} of the target is ${given}; it takes ${takes}.`,
    hint: 'Pass what the event or the sent message brought.',
  },
};
