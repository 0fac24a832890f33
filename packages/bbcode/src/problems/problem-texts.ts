import type { Problem, ProblemCode } from './problem.ts';

/** What to say of a stretch of code. */
export interface ProblemText {
  readonly severity: Problem['severity'];
  readonly message: (code: string) => string;
  readonly hint: string;
}

/** Every text in one place, so that another language can follow. Sources: client.md §1.1, §2, §3.2, §3.4. */
export const problemTexts: Readonly<Record<ProblemCode, ProblemText>> = {
  UNCLOSED_TAG: {
    severity: 'warning',
    message: (code) => `${code} has no end, so people see it as typed.`,
    hint: 'Write the end tag, or put the text in as text and not as ready code.',
  },
  STRAY_END: {
    severity: 'warning',
    message: (code) => `${code} ends nothing, so people see it as typed.`,
    hint: 'Take it away, or write the tag it is to end.',
  },
  OVERLAPPING_TAGS: {
    severity: 'note',
    message: (code) => `${code} ends a tag while one that was opened later is still open.`,
    hint: 'End tags in the reverse order: some clients lose what overlaps.',
  },
  NESTED_TAG: {
    severity: 'warning',
    message: (code) => `${code} stands inside a tag of the same name, which the client cannot nest.`,
    hint: 'End the outer tag first and open it again behind; a size or colour would reach to the end of the message.',
  },
  TOO_DEEP: {
    severity: 'warning',
    message: (code) =>
      `${code} stands around more than ten of its own name, and the client gives up over them.`,
    hint: 'Once is enough: the same tag inside itself changes nothing.',
  },
  MARKUP_IN_MENTION: {
    severity: 'warning',
    message: (code) =>
      `${code} has a tag, a line break or four blanks in its label, which people see as HTML.`,
    hint: 'Write the label as plain text on one line; tags may stand around the mention.',
  },
  FORGED_PLACEHOLDER: {
    severity: 'warning',
    message: (code) =>
      `${code} is what portal and client put in place of a tag: with a real one they hang over it.`,
    hint: 'Put the text in as text: then this is done for you.',
  },
  DEAD_TAG: {
    severity: 'warning',
    message: (code) => `${code} is no tag of the chat, so people see it as typed.`,
    hint: 'The chat knows b i u s size color url user chat context send put call code icon img timestamp.',
  },
  BAD_VALUE: {
    severity: 'warning',
    message: (code) => `${code} is not what this tag takes, so people see it as typed.`,
    hint: 'size takes a number, color #rgb or #rrggbb, user and chat an id, context chat5/10, call a phone number, img a size and the https address of a picture, icon an address, timestamp a known format.',
  },
  DEAD_LINK: {
    severity: 'warning',
    message: (code) => `${code} opens nothing: the client knows no such address and shows the label alone.`,
    hint: 'Begin, in lower case, with / http: https: ftp: file: tel: callto: mailto: skype: or viber:.',
  },
  SWALLOWED_TAG: {
    severity: 'warning',
    message: (code) => `${code} is one address to the portal, the tag in it included.`,
    hint: 'Put a blank behind the address, or write it as [url]…[/url].',
  },
  BRACKET_IN_LABEL: {
    severity: 'warning',
    message: (code) => `${code} is split at its last ], so part of the label becomes part of the command.`,
    hint: 'Keep brackets and tags out of labels of send and put; tags may stand around them.',
  },
  LINE_IN_COMMAND: {
    severity: 'warning',
    message: (code) => `${code} goes over a line break, so the portal does not keep it as it is.`,
    hint: 'Keep send and put on one line.',
  },
  DOLLAR_PAIR: {
    severity: 'warning',
    message: (code) => `${code} is a pattern to the client, which writes something else in its place.`,
    hint: 'Part the two signs, or put the text in as text: then this is done for you.',
  },
  OPENING_COMMAND: {
    severity: 'warning',
    message: (code) =>
      `${code} at the start is a command of the chat, whatever follows, and takes characters away.`,
    hint: 'Begin with something else, or put the text in as text.',
  },
  NOT_SHOWN: {
    severity: 'error',
    message: (code) => `${code} keeps the whole message from being shown.`,
    hint: 'Give call a number, put and send a text, and keep ####REPLACEMENT_ and $& out of them.',
  },
};
