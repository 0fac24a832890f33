import type { IssueTexts } from '../issues/issue-text.ts';

/** What each finding about options and JSON needs to know to be put into words. */
export interface OptionIssueParameters {
  readonly OPTION_INVALID: { readonly name: string; readonly given: string; readonly takes: string };
  readonly OPTION_UNKNOWN: { readonly name: string; readonly known: string };
  readonly NOT_JSON: { readonly given: string };
}

/** Every finding about options and JSON in words. */
export const optionIssues: IssueTexts<OptionIssueParameters> = {
  OPTION_INVALID: {
    severity: 'error',
    message: ({ name, given, takes }) => `${name} is ${given}; it takes ${takes}.`,
    hint: 'Correct it, or leave it out.',
  },
  OPTION_UNKNOWN: {
    severity: 'warning',
    message: ({ name, known }) => `There is no option ${name}; there are ${known}.`,
    hint: 'Correct its name, or leave it out.',
  },
  NOT_JSON: {
    severity: 'error',
    message: ({ given }) => `What was given to raw holds ${given}, which is no JSON.`,
    hint: 'Pass text, finite numbers, true, false, null, plain lists and plain objects.',
  },
};
