import type { IssueTexts } from '../issues/issue-text.ts';

/** What each finding about text needs to know to be put into words. */
export interface TextIssueParameters {
  readonly TEXT_COLOR: { readonly given: string };
  readonly TEXT_SIZE: { readonly what: string; readonly px: number; readonly becomes: number };
  readonly TEXT_ARGUMENT: { readonly name: string; readonly given: string; readonly takes: string };
  readonly TEXT_DIALOG: { readonly given: string };
  readonly TEXT_NOT_A_PICTURE: { readonly url: string };
  readonly TEXT_ICON_ADDRESS: { readonly url: string };
  readonly TEXT_EVERYONE: object;
  readonly TEXT_COMMAND_EMPTY: { readonly helper: string };
  readonly TEXT_CHANGED: {
    readonly what: string;
    readonly given: string;
    readonly becomes: string;
    /** A packed command that is changed says something else, or nothing at all. */
    readonly packed: boolean;
  };
  readonly TEXT_MARKUP_LOST: { readonly helper: string };
  readonly LABEL_MARKUP_LOST: object;
  readonly TEXT_LABEL_EMPTY: { readonly helper: string };
  readonly TEXT_TIME_BEFORE_1970: object;
  readonly TEXT_TIME_MILLISECONDS: { readonly at: number };
  readonly TEXT_NOT_A_LIST: { readonly helper: string; readonly given: string };
  readonly TEXT_INVISIBLE: object;
  readonly LONE_SURROGATE: { readonly text: string };
  readonly CONTROL_CHARACTER: { readonly name: string; readonly text: string };
}

/** Every finding about text in words. */
export const textIssues: IssueTexts<TextIssueParameters> = {
  TEXT_COLOR: {
    severity: 'error',
    message: ({ given }) => `The colour of the text is ${given}, which no client knows.`,
    hint: 'Write # and three or six hex digits: #f00 or #ff0000. Names of colours do not work.',
  },
  TEXT_SIZE: {
    severity: 'warning',
    message: ({ what, px, becomes }) => `The size of ${what} is ${px} pixels; the client draws ${becomes}.`,
    hint: ({ becomes }) => `Say ${becomes}, so that it reads as it looks.`,
  },
  TEXT_ARGUMENT: {
    severity: 'error',
    message: ({ name, given, takes }) => `${name} is ${given}; it takes ${takes}.`,
    hint: ({ takes }) => `Pass ${takes}.`,
  },
  TEXT_DIALOG: {
    severity: 'error',
    message: ({ given }) => `The dialog of the message is ${given}.`,
    hint: 'Pass chat5 for a group, or the ids of both people of a private dialog as 1:2.',
  },
  TEXT_NOT_A_PICTURE: {
    severity: 'warning',
    message: ({ url }) => `"${url}" does not look like a picture to the client; a link is shown instead.`,
    hint: 'The address starts with http:// or https:// and ends in .jpg, .jpeg, .png, .gif or .webp, before any question mark.',
  },
  TEXT_ICON_ADDRESS: {
    severity: 'error',
    message: ({ url }) => `The icon stands at "${url}", where no client looks for one.`,
    hint: 'Start the address with / or http:// or https:// in lower case.',
  },
  TEXT_EVERYONE: {
    severity: 'warning',
    message: () =>
      'Only the newest clients draw a mention of everyone; those of 2025 show its tag as it is typed.',
    hint: 'Leave it out where portals may be older, or mention people one by one with fmt.user.',
  },
  TEXT_COMMAND_EMPTY: {
    severity: 'error',
    message: ({ helper }) =>
      `fmt.${helper} has neither a label nor a text to ${helper}, so nothing would be there.`,
    hint: 'Give it a label; without a second argument the label is the text.',
  },
  TEXT_CHANGED: {
    severity: ({ packed }) => (packed ? 'error' : 'warning'),
    message: ({ what, given, becomes }) => `${what} is "${given}" and becomes "${becomes}".`,
    hint: ({ packed }) =>
      packed
        ? 'The tag cannot carry this command unchanged: put it on a button (keyboard.command) instead.'
        : 'Leave out square brackets, line breaks, control characters and, in fmt.put, $ before $ & ` \' " < >.',
  },
  TEXT_MARKUP_LOST: {
    severity: 'warning',
    message: ({ helper }) =>
      `The label of fmt.${helper} has markup, which the client would show as tags; only its text is sent.`,
    hint: ({ helper }) => `Mark up around it instead: fmt.bold(fmt.${helper}(…)).`,
  },
  LABEL_MARKUP_LOST: {
    severity: 'warning',
    message: () =>
      'The label of a grid row has markup, which the client would show as tags; only its text is sent.',
    hint: 'Mark up the value instead; the client draws labels bold anyway.',
  },
  TEXT_LABEL_EMPTY: {
    severity: 'error',
    message: ({ helper }) => `fmt.${helper} has an empty label, so the client shows nothing.`,
    hint: 'Give it a label.',
  },
  TEXT_TIME_BEFORE_1970: {
    severity: 'note',
    message: () =>
      'The moment lies before 1970, where the client has no tag for it; it is written out in UTC, in English.',
    hint: 'Nothing is to be done; for other words write the date as text.',
  },
  TEXT_TIME_MILLISECONDS: {
    severity: 'warning',
    message: ({ at }) => `${at} seconds after 1970 is beyond the year 5000; it looks like milliseconds.`,
    hint: 'Numbers are seconds: pass new Date(milliseconds), or divide by 1000.',
  },
  TEXT_NOT_A_LIST: {
    severity: 'error',
    message: ({ helper, given }) => `fmt.${helper} was given ${given} for its items.`,
    hint: 'Pass a list of texts.',
  },
  TEXT_INVISIBLE: {
    severity: 'error',
    message: () =>
      'The text holds only characters of no width: the portal takes it, and nobody sees anything.',
    hint: 'Write something that shows, or leave the element out.',
  },
  LONE_SURROGATE: {
    severity: 'error',
    message: ({ text }) =>
      `"${text}" holds half of a character (an emoji cut in two), which no JSON body carries.`,
    hint: 'Cut text by code points: Array.from(text).slice(0, n).join(""), or text.toWellFormed().',
  },
  CONTROL_CHARACTER: {
    severity: 'warning',
    message: ({ name, text }) => `"${text}" holds the control character ${name}, which is left out.`,
    hint: 'Remove control characters other than line breaks and tabs.',
  },
};
