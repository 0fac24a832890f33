import type { IssueTexts } from '../issues/issue-text.ts';

/** What each finding about the difference of two messages needs to know to be put into words. */
export interface DiffIssueParameters {
  readonly SYSTEM_STAYS: object;
}

/** Every finding about the difference of two messages in words. */
export const diffIssues: IssueTexts<DiffIssueParameters> = {
  SYSTEM_STAYS: {
    severity: 'warning',
    message: () => 'One of the messages is a system message, the other is not; no update changes that.',
    hint: 'Send the new one, and delete the old one.',
  },
};
