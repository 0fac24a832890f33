import type { RuleText } from './rule.ts';

/** The text of a message. */
export const TEXT_RULES = {
  MESSAGE_EMPTY: {
    does: 'A message without text is refused where nothing else may stand for it.',
    source: 'portal.md §6.13',
    confidence: 'read in source',
  },
  MESSAGE_NOT_TEXT: {
    does: 'Most methods take a message that is no string for an empty one.',
    source: 'portal.md §6.4, §6.6, §6.8, §6.10',
    confidence: 'read in source',
  },
  MESSAGE_DELETES: {
    does: 'An update with an empty text deletes the message.',
    source: 'portal.md §6.5, §6.11',
    confidence: 'read in source',
  },
  TEXT_CUT: {
    does: 'A text over 20,006 code points is cut to 20,000 and " (...)" is put after it.',
    source: 'portal.md §7 rule 2',
    confidence: 'read in source',
  },
  TEXT_TRIMMED: {
    does: 'Blanks around the text are removed.',
    source: 'portal.md §7 rule 1',
    confidence: 'read in source',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
