/** What can be wrong with ready BB code; stable names. */
export type ProblemCode =
  | 'UNCLOSED_TAG'
  | 'STRAY_END'
  | 'OVERLAPPING_TAGS'
  | 'NESTED_TAG'
  | 'TOO_DEEP'
  | 'MARKUP_IN_MENTION'
  | 'FORGED_PLACEHOLDER'
  | 'DEAD_TAG'
  | 'BAD_VALUE'
  | 'DEAD_LINK'
  | 'SWALLOWED_TAG'
  | 'BRACKET_IN_LABEL'
  | 'LINE_IN_COMMAND'
  | 'DOLLAR_PAIR'
  | 'OPENING_COMMAND'
  | 'NOT_SHOWN';

/** One finding: where it is, and what it does to a reader. */
export interface Problem {
  readonly code: ProblemCode;
  /** error: nobody sees the message. warning: it shows otherwise than meant. note: it works, but not well. */
  readonly severity: 'error' | 'warning' | 'note';
  /** Indexes into the code, the end behind the last character. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint: string;
}
