import type { Answer } from '../http/answer.ts';

/** Looks at calls before they leave and learns from what comes back. */
export interface Gate {
  /** What the portal would answer now, where that is known without asking. */
  readonly check: (method: string) => Answer | undefined;
  readonly observe: (method: string, answer: Answer) => void;
}
