import type { IssueTexts } from '../issues/issue-text.ts';

/** What each finding about whole messages needs to know to be put into words. */
export interface MessageIssueParameters {
  readonly NOT_A_MESSAGE: { readonly given: string; readonly takes: string };
  readonly FLAG_NOT_CARRIED: { readonly flag: string };
  readonly CHANGE_EMPTY: object;
  readonly CHANGE_NOT_UPDATE: object;
  readonly SPLIT_UPDATE: object;
  readonly NOTED: { readonly code: string; readonly message: string; readonly hint: string };
}

/** Every finding about whole messages in words. */
export const messageIssues: IssueTexts<MessageIssueParameters> = {
  NOT_A_MESSAGE: {
    severity: 'error',
    message: ({ given, takes }) => `This takes ${takes}; it was given ${given}.`,
    hint: 'Pass what reply() or change() composed, not what it compiled to.',
  },
  FLAG_NOT_CARRIED: {
    severity: 'warning',
    message: ({ flag }) => `This method has no ${flag}; the portal would not see it.`,
    hint: 'Leave it out here, or send by a method that has it.',
  },
  CHANGE_EMPTY: {
    severity: 'warning',
    message: () => 'The change names nothing, so the update would change nothing.',
    hint: 'Set a text, compose a part, or remove one.',
  },
  CHANGE_NOT_UPDATE: {
    severity: 'error',
    message: () => 'A change is no whole message; it can go to an update only.',
    hint: 'Send a reply(), or compile the change for a messageUpdate target.',
  },
  SPLIT_UPDATE: {
    severity: 'error',
    message: () => 'One message would have to become several, and an update changes one.',
    hint: 'Shorten it, for example with fit, or send what is too much as a message of its own.',
  },
  NOTED: {
    severity: 'note',
    message: ({ message }) => message,
    hint: ({ hint }) => hint,
  },
};
