import type { RuleText } from './rule.ts';

/** Buttons of a keyboard and items of a menu. */
export const KEYBOARD_RULES = {
  KEYBOARD_WITHOUT_BOT: {
    does: 'A command answer skips the keyboard when the command has no bot.',
    source: 'portal.md §6.2',
    confidence: 'read in source',
  },
  KEYBOARD_ONLY_BREAKS: {
    does: 'A keyboard of line breaks alone is accepted, and shows nothing.',
    source: 'portal.md §4 rule 3',
    confidence: 'read in source',
  },
  BUTTON_NOT_OBJECT: {
    does: 'A button that is not an object vanishes.',
    source: 'portal.md §4 rule 6',
    confidence: 'read in source',
  },
  BUTTON_ROW: {
    does: 'A list of buttons inside the list is no row; it vanishes.',
    source: 'portal.md §4 rule 6',
    confidence: 'read in source',
  },
  BUTTON_TEXT: {
    does: 'A button whose text is blank, "0" or not a string vanishes.',
    source: 'portal.md §4 rule 6',
    confidence: 'read in source',
  },
  BUTTON_FUNCTION: {
    does: 'A button or item with a FUNCTION vanishes.',
    source: 'portal.md §4 rule 5',
    confidence: 'read in source',
  },
  BUTTON_WITHOUT_ACTION: {
    does: 'A button that does nothing vanishes.',
    source: 'portal.md §4 rule 7',
    confidence: 'read in source',
  },
  ACTION_UNKNOWN: {
    does: 'An action the portal does not know, or knows in other letters, does not count.',
    source: 'portal.md §4 rule 7',
    confidence: 'read in source',
  },
  ACTION_VALUE_BLANK: {
    does: 'An action without a value does not count.',
    source: 'portal.md §4 rule 7',
    confidence: 'read in source',
  },
  APP_ID_EMPTY: {
    does: 'An application id of 0 or nothing does not count.',
    source: 'portal.md §4 rule 7',
    confidence: 'read in source',
  },
  COMMAND_BLANK: {
    does: 'A blank command does not count.',
    source: 'portal.md §4 rule 7',
    confidence: 'read in source',
  },
  COMMAND_WITHOUT_BOT: {
    does: 'A command counts only where the portal knows the bot it belongs to.',
    source: 'portal.md §4 rule 7, §6.2',
    confidence: 'read in source',
  },
  ITEM_NOT_OBJECT: {
    does: 'A menu item that is not an object vanishes.',
    source: 'portal.md §5 rule 2',
    confidence: 'read in source',
  },
  ITEM_TEXT: {
    does: 'A menu item with a blank text vanishes.',
    source: 'portal.md §5 rule 2',
    confidence: 'read in source',
  },
  ITEM_WITHOUT_ACTION: {
    does: 'A menu item that does nothing vanishes.',
    source: 'portal.md §5 rule 3',
    confidence: 'read in source',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
