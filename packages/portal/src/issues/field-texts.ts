import type { IssueText } from './issue-text.ts';

export const FIELD_TEXTS = {
  KEY_CASE: {
    message: 'The key {found} is not read: the portal knows {key}.',
    hint: 'Write {key}, in upper case.',
  },
  KEY_UNKNOWN: {
    message: 'The portal does not know the key {found} here and drops it.',
    hint: 'Leave it out, or use one of {known}.',
  },
  FIELD_DROPPED: {
    message: '{dropped} is dropped, because {because}.',
    hint: 'Leave it out, or leave out what stands in its way.',
  },
  FIELD_WITHOUT_EFFECT: {
    message: '{what} has no effect{why}.',
    hint: 'Leave it out.',
  },
  FLAG_INVALID: {
    message: '{key} is {actual}, which the portal {becomes}.',
    hint: 'Use one of {known}.',
  },
  FLAG_NOT_TEXT: {
    message: '{key} is {actual}; the portal compares it with "Y" and "N", so it counts as {read}.',
    hint: 'Send "Y" or "N".',
  },
  NUMBER_DROPPED: {
    message: 'This is {actual} where a number above 0 is needed; {otherwise}.',
    hint: 'Send a whole number above 0, or leave it out.',
  },
  NUMBER_COERCED: {
    message: 'This is {value}; the portal makes {number} of it.',
    hint: 'Send the whole number that is meant.',
  },
  VALUE_CAST: {
    message: 'This is a number; the portal makes the text {text} of it.',
    hint: 'Nothing to do, unless it should look otherwise.',
  },
  BOOLEAN_CAST: {
    message: 'This is {value}; the portal makes {text} of it.',
    hint: 'Send a text.',
  },
  VALUE_TRIMMED: {
    message: 'The portal removes the blanks around this text.',
    hint: 'Nothing to do, unless they are meant to be seen.',
  },
  BREAKS_REPLACED: {
    message: 'The line breaks in this name become spaces.',
    hint: 'Keep a name to one line; a message or a grid value may have several.',
  },
  BREAK_MARK: {
    message: '{mark} is stored as {read}.',
    hint: 'Write {read}.',
  },
  BACKSLASH_REWRITTEN: {
    message: 'The portal changes the backslashes of this text: it becomes {text}.',
    hint: 'Send \\\\" for \\", and four backslashes for two; one before n or t cannot be sent, unless something invisible stands between.',
  },
  HTML_ESCAPED: {
    message: 'This is stored HTML-escaped, as {text}; that is what counts for the size.',
    hint: 'Nothing to do.',
  },
  COLOR_INVALID: {
    message: '{value} is no colour, so {otherwise}.',
    hint: 'Use # with three or six hex digits.',
  },
  COLOR_TOKEN_INVALID: {
    message: 'The colour token is {value}, which the portal does not know, so it becomes base.',
    hint: 'Use one of primary, secondary, alert, base, in lower case.',
  },
  NETWORK_ID_REWRITTEN: {
    message:
      'The NETWORK_ID is {value}; the portal keeps its first character and the number after it: {text}.',
    hint: 'Send one character and digits.',
  },
  SPREAD_OVER_BUTTONS: {
    message: '{key} of a keyboard goes to each of its buttons, and counts in each.',
    hint: 'Nothing to do, if that is meant; it is not documented.',
  },
  COLOR_RANDOM: {
    message: 'The attach has no colour, so the portal draws one by lot.',
    hint: 'Set COLOR if it matters; the web client shows COLOR_TOKEN only.',
  },
  COLOR_NOT_SHOWN: {
    message: 'The web client does not show the hex colour {value}.',
    hint: 'Set {token} as well: it is what the web client shows.',
  },
  DISPLAY_RENAMED: {
    message: '{value} is stored as {read}.',
    hint: 'Write {read}.',
  },
  TABLE_NOT_SHOWN: {
    message: 'The web client shows nothing of a row displayed as TABLE.',
    hint: 'Use ROW, LINE or BLOCK.',
  },
  MENU_NOT_SHOWN: {
    message: 'The web client does not show the menu of a message.',
    hint: 'Offer the same by keyboard.',
  },
  WIDTH_NOT_USED: {
    message: 'The row has a width but no value; the web client ignores the width then.',
    hint: 'Leave the width out, or give the row a value.',
  },
  ATTACH_ID_IGNORED: {
    message: 'The portal ignores the ID of an attach and sets its own.',
    hint: 'Leave it out.',
  },
  DESCRIPTION_CONVERTED: {
    message: 'The portal stores this description as {text}.',
    hint: 'Nothing to do, unless it should read otherwise.',
  },
  DESCRIPTION_CUT: {
    message: 'The description has {actual} characters; pushes and the chat list show {limit}.',
    hint: 'Say the most important in the first {limit} characters.',
  },
  COMMAND_SLASH: {
    message: 'The slash before the command is removed: {text} is stored.',
    hint: 'Nothing to do, as long as a name is left.',
  },
  COMMAND_PARAMS_DROPPED: {
    message: 'COMMAND_PARAMS is {actual}, and becomes empty.',
    hint: 'Send a string with a visible character, other than "0".',
  },
} as const satisfies Readonly<Record<string, IssueText>>;
