import type { IssueTexts } from '../issues/issue-text.ts';

/** What each finding about callbacks and lists needs to know to be put into words. */
export interface ComposingIssueParameters {
  readonly FORGOTTEN_RETURN: { readonly part: string; readonly given: string };
  readonly NOT_A_CALLBACK: { readonly part: string; readonly given: string };
  readonly NOT_A_LIST: { readonly given: string };
  readonly LOST_BRANCH: { readonly part: string; readonly lost: number };
}

/** Every finding about callbacks and lists in words. */
export const composingIssues: IssueTexts<ComposingIssueParameters> = {
  FORGOTTEN_RETURN: {
    severity: 'error',
    message: ({ part, given }) =>
      `${part.charAt(0).toUpperCase()}${part.slice(1)} returned ${given} instead of its builder.`,
    hint: 'Return the builder from the callback: (b) => b.… without braces, or with return.',
  },
  NOT_A_CALLBACK: {
    severity: 'error',
    message: ({ part, given }) => `${part} was given ${given} instead of a callback.`,
    hint: 'Pass a function: (b) => b.…',
  },
  NOT_A_LIST: {
    severity: 'error',
    message: ({ given }) => `each was given ${given} instead of a list.`,
    hint: 'Pass an array or another iterable.',
  },
  LOST_BRANCH: {
    severity: 'error',
    message: ({ part, lost }) =>
      `${lost === 1 ? 'One element' : `${lost} elements`} made in the callback of ${part} ${lost === 1 ? 'is' : 'are'} not among those it returned.`,
    hint: 'Every method gives a new builder: chain the calls, or write b = b.message(…), and return the last.',
  },
};
