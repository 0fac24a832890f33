import type { IssueTexts } from '../issues/issue-text.ts';

/** What each finding about what a click does needs to know to be put into words. */
export interface ActionIssueParameters {
  readonly NOT_A_CALL: { readonly given: string };
  readonly DIALOG_INVALID: { readonly name: string; readonly given: string };
  readonly PHONE_INVALID: { readonly phone: string };
  readonly ID_INVALID: { readonly name: string; readonly given: string };
  readonly ARGUMENTS_SWAPPED: { readonly label: string; readonly url: string };
}

/** Every finding about what a click does in words. */
export const actionIssues: IssueTexts<ActionIssueParameters> = {
  NOT_A_CALL: {
    severity: 'error',
    message: ({ given }) => `The button got ${given} where a call of a command belongs.`,
    hint: "Declare the command and call it: const echo = command('echo', String), then echo('hello').",
  },
  DIALOG_INVALID: {
    severity: 'error',
    message: ({ given }) => `The button opens ${given}, which names no dialog.`,
    hint: "Pass a user's id, or chat and its id, such as chat5.",
  },
  PHONE_INVALID: {
    severity: 'error',
    message: ({ phone }) => `"${phone}" is no phone number.`,
    hint: 'Use digits, spaces and # ( ) + . / - only.',
  },
  ID_INVALID: {
    severity: 'error',
    message: ({ name, given }) => `${name} is ${given}.`,
    hint: 'Pass a whole number greater than 0, as the event brought it.',
  },
  ARGUMENTS_SWAPPED: {
    severity: 'error',
    message: ({ label, url }) =>
      `The label is "${shorten(label)}" and the address "${shorten(url)}": they stand in each other's place.`,
    hint: 'The label comes first: link(label, url).',
  },
};

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
