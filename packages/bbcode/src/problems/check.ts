import type { ProblemCode } from './problem.ts';
import type { TagToken } from './scan-tags.ts';

/** What a check looks at. */
export interface CheckedText {
  readonly text: string;
  readonly tags: readonly TagToken[];
  /** Whether the portal parses the text before the client, as it does with messages only. */
  readonly onPortal: boolean;
}

/** Where something is, and what. */
export interface Finding {
  readonly code: ProblemCode;
  readonly start: number;
  readonly end: number;
}

export type Check = (checked: CheckedText) => readonly Finding[];
