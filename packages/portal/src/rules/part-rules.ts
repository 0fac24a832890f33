import type { RuleText } from './rule.ts';

/** Attach, keyboard and menu as wholes. */
export const PART_RULES = {
  ATTACH_ERROR: {
    does: 'An attach of which no block is left is refused.',
    source: 'portal.md §3.1 rule 5',
    confidence: 'documented',
  },
  KEYBOARD_ERROR: {
    does: 'A keyboard of which no button is left is refused.',
    source: 'portal.md §4 rule 3',
    confidence: 'documented',
  },
  MENU_ERROR: {
    does: 'A menu of which no item is left is refused.',
    source: 'portal.md §5 rule 5',
    confidence: 'documented',
  },
  ATTACH_OVERSIZE: {
    does: "An attach of 60,000 code points and over in the portal's own JSON is refused.",
    source: 'portal.md §2 rules 2 and 6',
    confidence: 'documented',
  },
  KEYBOARD_OVERSIZE: {
    does: "A keyboard of 60,000 code points and over in the portal's own JSON is refused.",
    source: 'portal.md §2 rules 2 and 6',
    confidence: 'documented',
  },
  MENU_OVERSIZE: {
    does: "A menu of 60,000 code points and over in the portal's own JSON is refused.",
    source: 'portal.md §2 rules 2 and 6',
    confidence: 'documented',
  },
  PART_LOST: {
    does: 'Some methods drop a part they cannot read, and answer as if all were well.',
    source: 'portal.md §6.9, §6.11',
    confidence: 'read in source',
  },
  PART_NOT_CARRIED: {
    does: 'A method drops the parts it does not know without an error.',
    source: 'portal.md §6.8, §6.10, §6.11',
    confidence: 'read in source',
  },
  MENU_PRIVATE: {
    does: 'A command answer does not pass its menu on in a private dialog.',
    source: 'portal.md §6.3',
    confidence: 'read in source',
  },
  PART_NOT_LIST: {
    does: 'An object without its list is read value by value, as if the values were the list.',
    source: 'portal.md §3.1 rule 2, §4 rule 1',
    confidence: 'read in source',
  },
  MENU_OLD_NAME: {
    does: 'im.message.update takes ID for MESSAGE_ID, and loses the menu then.',
    source: 'portal.md §6.7',
    confidence: 'read in source',
  },
  PART_IGNORED: {
    does: 'An empty part is skipped.',
    source: 'portal.md §6.3',
    confidence: 'read in source',
  },
  PART_REMOVED_LOOSELY: {
    does: 'In an update true equals "N", and false and 0 are empty: they take the part off the message.',
    source: 'portal.md §6.5',
    confidence: 'read in source',
  },
  PART_AS_STRING: {
    does: 'A part sent as a string is read by a lenient reader that keeps most backslashes.',
    source: 'portal.md §3.1 rule 1',
    confidence: 'read in source',
  },
  PART_AS_JSON: {
    does: 'A keyboard or menu sent as a string is read as JSON first.',
    source: 'portal.md §4 rule 1',
    confidence: 'read in source',
  },
  PHP_TYPE_ERROR: {
    does: "The portal's PHP throws when a list or object stands where it expects text.",
    source: 'portal.md §6.1 rule 4',
    confidence: 'read in source',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
