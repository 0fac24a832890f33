import type { IssueTexts } from '../issues/issue-text.ts';

/** What each finding about a recipe needs to know to be put into words. */
export interface ReviseIssueParameters {
  readonly REVISE_LATE: object;
  readonly REVISE_RETURNED: object;
}

/** Every finding about a recipe in words. */
export const reviseIssues: IssueTexts<ReviseIssueParameters> = {
  REVISE_LATE: {
    severity: 'error',
    message: () => 'The recipe of revise answers by a promise; what it changes later is lost.',
    hint: 'Get the data first, then revise with a function that is not async.',
  },
  REVISE_RETURNED: {
    severity: 'error',
    message: () => 'The recipe of revise returned a message of its own, which is not taken.',
    hint: 'Change the draft in place: (draft) => { draft.text = … }.',
  },
};
