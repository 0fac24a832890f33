import type { EscapeRule } from '../escape/escape-rule.ts';
import type { Policy } from './policy.ts';

/** What a position does to the text that lands in it; its comment says where the rules come from. */
export interface Place {
  /** Whether tags act here; where they don't, only the text of a node is written. */
  readonly tags: boolean;
  /** Whether a line break stays one; where it does not, a tab is a blank too, and what else ends a line for a dot. */
  readonly lines: 'kept' | 'spaces';
  /** Takes out what may stand nowhere in this position. */
  readonly clean: (text: string) => string;
  /** For the run that opens the field. */
  readonly opening: readonly EscapeRule[];
  readonly rules: Readonly<Record<Policy, readonly EscapeRule[]>>;
  /** Whether the position is always part of an attach. */
  readonly inAttach: boolean;
  /** Added inside an attach. */
  readonly attachRules: readonly EscapeRule[];
}
