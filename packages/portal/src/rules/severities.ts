import type { TEXTS } from '../issues/texts.ts';
import type { Severity } from '../types/issue.ts';

/** The code of every finding there is; each is the id of the rule behind it. */
export type IssueCode = keyof typeof TEXTS;

/**
 * The findings that are no errors, apart from the rule table, so that judging does not carry all that prose along:
 * what is not named here is refused or lost.
 */
const MILDER: Readonly<Partial<Record<IssueCode, Severity>>> = {
  CONTEXT_UNREADABLE: 'warning',
  BOT_ID_ASSUMED: 'note',
  TEXT_TRIMMED: 'note',
  PART_NOT_LIST: 'warning',
  PART_IGNORED: 'note',
  PART_REMOVED_LOOSELY: 'warning',
  PART_AS_STRING: 'warning',
  PART_AS_JSON: 'note',
  KEYBOARD_ONLY_BREAKS: 'warning',
  KEY_UNKNOWN: 'warning',
  FIELD_DROPPED: 'warning',
  FIELD_WITHOUT_EFFECT: 'warning',
  FLAG_INVALID: 'warning',
  FLAG_NOT_TEXT: 'warning',
  NUMBER_DROPPED: 'warning',
  NUMBER_COERCED: 'warning',
  VALUE_CAST: 'note',
  BOOLEAN_CAST: 'warning',
  VALUE_TRIMMED: 'note',
  BREAKS_REPLACED: 'warning',
  BREAK_MARK: 'note',
  BACKSLASH_REWRITTEN: 'warning',
  HTML_ESCAPED: 'note',
  COLOR_INVALID: 'warning',
  COLOR_TOKEN_INVALID: 'warning',
  NETWORK_ID_REWRITTEN: 'warning',
  SPREAD_OVER_BUTTONS: 'note',
  COLOR_RANDOM: 'note',
  COLOR_NOT_SHOWN: 'warning',
  DISPLAY_RENAMED: 'note',
  TABLE_NOT_SHOWN: 'warning',
  MENU_NOT_SHOWN: 'warning',
  WIDTH_NOT_USED: 'warning',
  ATTACH_ID_IGNORED: 'note',
  DESCRIPTION_CONVERTED: 'note',
  DESCRIPTION_CUT: 'warning',
  COMMAND_SLASH: 'note',
};

/** How bad a finding is. */
export function severityOf(code: IssueCode): Severity {
  return MILDER[code] ?? 'error';
}
