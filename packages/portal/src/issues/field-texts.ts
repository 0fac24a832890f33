import type { IssueText } from './issue-text.ts';

export const FIELD_TEXTS = {
  KEY_CASE: ['The key {found} is not read: the portal knows {key}.', 'Write {key}, in upper case.'],
  KEY_UNKNOWN: [
    'The portal does not know the key {found} here and drops it.',
    'Leave it out, or use one of {known}.',
  ],
  FIELD_DROPPED: [
    '{dropped} is dropped, because {because}.',
    'Leave it out, or leave out what stands in its way.',
  ],
  FIELD_WITHOUT_EFFECT: ['{what} has no effect{why}.', 'Leave it out.'],
  FLAG_INVALID: ['{key} is {actual}, which the portal {becomes}.', 'Use one of {known}.'],
  FLAG_NOT_TEXT: [
    '{key} is {actual}; the portal compares it with "Y" and "N", so it counts as {read}.',
    'Send "Y" or "N".',
  ],
  NUMBER_DROPPED: [
    'This is {actual} where a number above 0 is needed; {otherwise}.',
    'Send a whole number above 0, or leave it out.',
  ],
  NUMBER_COERCED: [
    'This is {value}; the portal makes {number} of it.',
    'Send the whole number that is meant.',
  ],
  VALUE_CAST: [
    'This is a number; the portal makes the text {text} of it.',
    'Nothing to do, unless it should look otherwise.',
  ],
  BOOLEAN_CAST: ['This is {value}; the portal makes {text} of it.', 'Send a text.'],
  VALUE_TRIMMED: [
    'The portal removes the blanks around this text.',
    'Nothing to do, unless they are meant to be seen.',
  ],
  BREAKS_REPLACED: [
    'The line breaks in this name become spaces.',
    'Keep a name to one line; a message or a grid value may have several.',
  ],
  BREAK_MARK: ['{mark} is stored as {read}.', 'Write {read}.'],
  BACKSLASH_REWRITTEN: [
    'The portal changes the backslashes of this text: it becomes {text}.',
    'Send \\\\" for \\", and four backslashes for two; one before n or t cannot be sent, unless something invisible stands between.',
  ],
  HTML_ESCAPED: [
    'This is stored HTML-escaped, as {text}; that is what counts for the size.',
    'Nothing to do.',
  ],
  COLOR_INVALID: ['{value} is no colour, so {otherwise}.', 'Use # with three or six hex digits.'],
  COLOR_TOKEN_INVALID: [
    'The colour token is {value}, which the portal does not know, so it becomes base.',
    'Use one of primary, secondary, alert, base, in lower case.',
  ],
  NETWORK_ID_REWRITTEN: [
    'The NETWORK_ID is {value}; the portal keeps its first character and the number after it: {text}.',
    'Send one character and digits.',
  ],
  SPREAD_OVER_BUTTONS: [
    '{key} of a keyboard goes to each of its buttons, and counts in each.',
    'Nothing to do, if that is meant; it is not documented.',
  ],
  COLOR_RANDOM: [
    'The attach has no colour, so the portal draws one by lot.',
    'Set COLOR if it matters; the web client shows COLOR_TOKEN only.',
  ],
  COLOR_NOT_SHOWN: [
    'The web client does not show the hex colour {value}.',
    'Set {token} as well: it is what the web client shows.',
  ],
  DISPLAY_RENAMED: ['{value} is stored as {read}.', 'Write {read}.'],
  TABLE_NOT_SHOWN: ['The web client shows nothing of a row displayed as TABLE.', 'Use ROW, LINE or BLOCK.'],
  MENU_NOT_SHOWN: ['The web client does not show the menu of a message.', 'Offer the same by keyboard.'],
  WIDTH_NOT_USED: [
    'The row has a width but no value; the web client ignores the width then.',
    'Leave the width out, or give the row a value.',
  ],
  ATTACH_ID_IGNORED: ['The portal ignores the ID of an attach and sets its own.', 'Leave it out.'],
  DESCRIPTION_CONVERTED: [
    'The portal stores this description as {text}.',
    'Nothing to do, unless it should read otherwise.',
  ],
  DESCRIPTION_CUT: [
    'The description has {actual} characters; pushes and the chat list show {limit}.',
    'Say the most important in the first {limit} characters.',
  ],
  COMMAND_SLASH: [
    'The slash before the command is removed: {text} is stored.',
    'Nothing to do, as long as a name is left.',
  ],
  COMMAND_PARAMS_DROPPED: [
    'COMMAND_PARAMS is {actual}, and becomes empty.',
    'Send a string with a visible character, other than "0".',
  ],
} as const satisfies Readonly<Record<string, IssueText>>;
