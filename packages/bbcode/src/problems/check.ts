import type { KnownToken, TagToken } from './scan-tags.ts';
import type { TagPairs } from './pair-tags.ts';
import type { ProblemCode } from './problem.ts';

/** What a check looks at. */
export interface CheckedText {
  readonly text: string;
  /** Everything in brackets, outside of code and commands. */
  readonly tags: readonly TagToken[];
  /** Those that the client would act on. */
  readonly known: readonly KnownToken[];
  readonly pairs: TagPairs;
  /** What both parsers cut out first: code and commands. */
  readonly cuts: readonly Stretch[];
  /** Whether the portal parses the text before the client, as it does with messages only. */
  readonly onPortal: boolean;
  /** Whether the author wrote what stands at an index. */
  readonly isRaw: (index: number) => boolean;
}

/** A part of a text, the end behind its last character. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where something is, and what. */
export interface Finding extends Stretch {
  readonly code: ProblemCode;
}

export type Check = (checked: CheckedText) => readonly Finding[];
