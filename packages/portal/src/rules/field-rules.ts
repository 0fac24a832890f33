import type { RuleText } from './rule.ts';

/** Fields of blocks, buttons and items: what is rewritten, read otherwise, or not shown. */
export const FIELD_RULES = {
  KEY_CASE: {
    does: 'Keys are upper case; in other letters they are not read.',
    source: 'portal.md §3.1 rule 3',
    confidence: 'read in source',
  },
  KEY_UNKNOWN: {
    does: 'A key the portal does not know is dropped.',
    source: 'portal.md §3.2',
    confidence: 'read in source',
  },
  FIELD_DROPPED: {
    does: 'A field that another one takes the place of, or that needs another one, is dropped.',
    source: 'portal.md §3.2, §4 rule 7',
    confidence: 'read in source',
  },
  FIELD_WITHOUT_EFFECT: {
    does: 'Some fields are taken and have no effect.',
    source: 'portal.md §4 rule 8, §6.11, §6.12',
    confidence: 'read in source',
  },
  FLAG_INVALID: {
    does: 'A flag or word outside the known ones is read as the usual one; true slips through some tests.',
    source: 'portal.md §4 rule 8',
    confidence: 'read in source',
  },
  FLAG_NOT_TEXT: {
    does: 'Flags of v1 are compared with the strings Y and N, so false is not N.',
    source: 'portal.md §8.5',
    confidence: 'read in source',
  },
  NUMBER_DROPPED: {
    does: 'A number field counts only above 0.',
    source: 'portal.md §3.2',
    confidence: 'read in source',
  },
  NUMBER_COERCED: {
    does: 'A number field is read as a whole number, up to the first character that fits none.',
    source: 'portal.md §3.2',
    confidence: 'read in source',
  },
  VALUE_CAST: {
    does: 'A number in the place of text becomes text.',
    source: 'portal.md §3.2',
    confidence: 'read in source',
  },
  BOOLEAN_CAST: {
    does: 'true in the place of text becomes "1", false becomes nothing.',
    source: 'portal.md §3.2',
    confidence: 'read in source',
  },
  VALUE_TRIMMED: {
    does: 'Blanks around a text are removed.',
    source: 'portal.md §3.2',
    confidence: 'read in source',
  },
  BREAKS_REPLACED: {
    does: 'Line breaks in a name become spaces.',
    source: 'portal.md §3.2',
    confidence: 'read in source',
  },
  BREAK_MARK: {
    does: '#BR# becomes [BR] in an attach, and a line break in the text, as [BR] does there.',
    source: 'portal.md §3.2, §7 rule 1',
    confidence: 'read in source',
  },
  BACKSLASH_REWRITTEN: {
    does: 'In an attach a backslash with n, t, a quote or a backslash after it is replaced.',
    source: 'portal.md §3.1 rule 4',
    confidence: 'read in source',
  },
  HTML_ESCAPED: {
    does: 'Links, and the texts of menu items, are stored with their &, quotes and angle brackets escaped.',
    source: 'portal.md §4 rule 7, §5 rule 2',
    confidence: 'read in source',
  },
  COLOR_INVALID: {
    does: 'A colour counts only as # with three or six hex digits.',
    source: 'portal.md §3.1 rule 8',
    confidence: 'read in source',
  },
  COLOR_TOKEN_INVALID: {
    does: 'A colour token outside the four known ones becomes base.',
    source: 'portal.md §3.1 rule 7',
    confidence: 'read in source',
  },
  NETWORK_ID_REWRITTEN: {
    does: 'Of a NETWORK_ID the first character is kept, HTML-escaped, and the number of the rest.',
    source: 'portal.md §3.2',
    confidence: 'read in source',
  },
  SPREAD_OVER_BUTTONS: {
    does: 'COLORS and VOTE of a keyboard are the defaults of every button.',
    source: 'portal.md §4 rule 2',
    confidence: 'read in source',
  },
  COLOR_RANDOM: {
    does: 'An attach without a colour gets one of 17 by lot.',
    source: 'portal.md §3.1 rule 8',
    confidence: 'read in source',
  },
  COLOR_NOT_SHOWN: {
    does: 'The web client shows colour tokens and ignores hex colours.',
    source: 'client.md §4, §5',
    confidence: 'read in source',
  },
  DISPLAY_RENAMED: {
    does: 'CARD is stored as LINE, COLUMN as ROW.',
    source: 'portal.md §3.2',
    confidence: 'read in source',
  },
  TABLE_NOT_SHOWN: {
    does: 'The web client draws nothing for a row displayed as TABLE.',
    source: 'client.md §5',
    confidence: 'read in source',
  },
  MENU_NOT_SHOWN: {
    does: 'The web client has no place where it shows the menu of a message.',
    source: 'client.md §2',
    confidence: 'read in source',
  },
  WIDTH_NOT_USED: {
    does: 'The web client ignores the width of a row without a value.',
    source: 'client.md §5',
    confidence: 'read in source',
  },
  ATTACH_ID_IGNORED: {
    does: 'The id of an attach is ignored; the portal sets its own.',
    source: 'portal.md §10',
    confidence: 'read in source',
  },
  DESCRIPTION_CONVERTED: {
    does: 'HTML in a description becomes BB code, line breaks become spaces.',
    source: 'portal.md §3.1 rule 9',
    confidence: 'read in source',
  },
  DESCRIPTION_CUT: {
    does: 'Pushes and the chat list show the first 100 characters of a description.',
    source: 'portal.md §3.1 rule 9',
    confidence: 'inferred',
  },
  COMMAND_SLASH: {
    does: 'One slash before a command is removed.',
    source: 'portal.md §4 rule 7',
    confidence: 'read in source',
  },
  COMMAND_PARAMS_DROPPED: {
    does: 'Parameters of a command that are no text, or "0", become empty.',
    source: 'portal.md §4 rule 7',
    confidence: 'read in source',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
