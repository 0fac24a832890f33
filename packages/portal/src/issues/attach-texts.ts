import type { IssueText } from './issue-text.ts';

export const ATTACH_TEXTS = {
  BLOCK_NOT_OBJECT: {
    message: 'This block is {actual}, not an object, and vanishes.',
    hint: 'Wrap text as { MESSAGE: "…" }.',
  },
  BLOCK_UNKNOWN: {
    message: 'This block has none of the keys the portal knows ({found}), and vanishes.',
    hint: 'Use one of {known}, in upper case.',
  },
  BLOCK_TWO_KINDS: {
    message: 'This block has both {kept} and {dropped}; the portal keeps {kept} alone.',
    hint: 'Make two blocks of it.',
  },
  BLOCK_NOT_READ: {
    message: '{kind} is {actual} here, and comes to nothing.',
    hint: 'Send {expected}.',
  },
  BLOCK_EMPTY: {
    message: '{kind} is empty here, and comes to nothing.',
    hint: 'Leave the block out, or put something into it.',
  },
  MESSAGE_BLANK: {
    message: 'This text is blank, so the block vanishes.',
    hint: 'Leave the block out, or give it a visible character.',
  },
  USER_WITHOUT_NAME: {
    message: 'This user has no name, so the block vanishes.',
    hint: 'Give it a NAME with at least one visible character.',
  },
  LINK_MISSING: {
    message: '{kind} has no address, so it vanishes.',
    hint: 'Give it a LINK that begins with https://, http:// or /.',
  },
  LINK_SCHEME: {
    message: 'The portal does not take the address {value}, so {consequence}.',
    hint: 'Begin it with https://, http:// or /, in lower case and without a blank before.',
  },
  ROW_NOT_OBJECT: {
    message: "This row is text, not an object; the portal's PHP would throw: {error}.",
    hint: 'GRID takes a list of rows: [{ NAME, VALUE }].',
  },
  ROW_EMPTY: {
    message: 'This row has neither a name nor a value, and vanishes.',
    hint: 'Give it one of them, or display it as LINE.',
  },
} as const satisfies Readonly<Record<string, IssueText>>;
