import type { RuleText } from './rule.ts';

/** Blocks of an attach and their fields. */
export const ATTACH_RULES = {
  BLOCK_NOT_OBJECT: {
    does: 'A block that is not an object vanishes.',
    source: 'portal.md §3.1 rule 2',
    confidence: 'read in source',
  },
  BLOCK_UNKNOWN: {
    does: 'A block without one of the eight known keys vanishes.',
    source: 'portal.md §3.2',
    confidence: 'read in source',
  },
  BLOCK_TWO_KINDS: {
    does: 'A block holds one kind: of several keys the portal keeps the first in its own order.',
    source: 'portal.md §3.1 rule 10',
    confidence: 'read in source',
  },
  BLOCK_NOT_READ: {
    does: 'Text or a number where a block expects an object or a list comes to nothing.',
    source: 'portal.md §3.2',
    confidence: 'read in source',
  },
  BLOCK_EMPTY: {
    does: 'A list without entries makes no block.',
    source: 'portal.md §3.2',
    confidence: 'read in source',
  },
  MESSAGE_BLANK: {
    does: 'A message block without visible text vanishes.',
    source: 'portal.md §3.2',
    confidence: 'read in source',
  },
  USER_WITHOUT_NAME: {
    does: 'A user block without a name vanishes.',
    source: 'portal.md §3.2',
    confidence: 'read in source',
  },
  LINK_MISSING: {
    does: 'A block that stands for an address vanishes without one.',
    source: 'portal.md §3.2',
    confidence: 'read in source',
  },
  LINK_SCHEME: {
    does: 'An address counts only if it begins with /, http:// or https://, in lower case.',
    source: 'portal.md §3.2',
    confidence: 'read in source',
  },
  ROW_NOT_OBJECT: {
    does: "The portal's PHP throws on a grid row that is text.",
    source: 'portal.md §3.1 rule 11',
    confidence: 'read in source',
  },
  ROW_EMPTY: {
    does: 'A grid row without name and value vanishes, unless it is displayed in a line.',
    source: 'portal.md §3.2',
    confidence: 'read in source',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
