import type { IssueTexts } from '../issues/issue-text.ts';

/** What each finding about a recipe needs to know to be put into words. */
export interface ReviseIssueParameters {
  readonly REVISE_LATE: object;
}

/** Every finding about a recipe in words. */
export const reviseIssues: IssueTexts<ReviseIssueParameters> = {
  REVISE_LATE: {
    severity: 'error',
    message: () => 'The recipe of revise answers by a promise; what it changes later is lost.',
    hint: 'Get the data first, then revise with a function that is not async.',
  },
};
