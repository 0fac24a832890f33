import type { IssueText } from './issue-text.ts';

export const ATTACH_TEXTS = {
  BLOCK_NOT_OBJECT: [
    'This block is {actual}, not an object, and vanishes.',
    'Wrap text as { MESSAGE: "…" }.',
  ],
  BLOCK_UNKNOWN: [
    'The portal knows no key of this block ({found}), so the block vanishes.',
    'Use one of {known}, in upper case.',
  ],
  BLOCK_TWO_KINDS: [
    'This block has both {kept} and {dropped}; the portal keeps {kept} alone.',
    'Make two blocks of it.',
  ],
  BLOCK_NOT_READ: ['{kind} is {actual} here, and comes to nothing.', 'Send {expected}.'],
  BLOCK_EMPTY: [
    '{kind} is empty here, and comes to nothing.',
    'Leave the block out, or put something into it.',
  ],
  MESSAGE_BLANK: [
    'This text is blank, so the block vanishes.',
    'Leave the block out, or give it a visible character.',
  ],
  USER_WITHOUT_NAME: [
    'This user has no name, so the block vanishes.',
    'Give it a NAME with at least one visible character.',
  ],
  LINK_MISSING: [
    '{kind} has no address, so it vanishes.',
    'Give it a LINK that begins with https://, http:// or /.',
  ],
  LINK_SCHEME: [
    'The portal does not take the address {value}, so {consequence}.',
    'Begin it with https://, http:// or /, in lower case and without a blank before.',
  ],
  ROW_NOT_OBJECT: [
    "This row is text, not an object; the portal's PHP would throw: {error}.",
    'GRID takes a list of rows: [{ NAME, VALUE }].',
  ],
  ROW_EMPTY: [
    'This row has neither a name nor a value, and vanishes.',
    'Give it one of them, or display it as LINE.',
  ],
} as const satisfies Readonly<Record<string, IssueText>>;
