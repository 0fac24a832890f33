import type { Answer } from '../http/answer.ts';
import type { RepeatRule } from '../retry/repeat-rule.ts';

export type Params = Readonly<Record<string, unknown>>;

/** One call on its way through the steps. */
export interface Call {
  readonly method: string;
  /** With the once-only key, without secrets. */
  readonly params: Params;
  /** When it may be repeated although it may have run. */
  readonly repeat: RepeatRule;
  readonly priority: 'interactive' | 'bulk';
  /** Its place among those that wait: a smaller one goes first. */
  readonly rank: number;
  /** The queue it stands in; undefined: none. */
  readonly dialog: string | undefined;
  /** Unix milliseconds: no attempt begins after it. */
  readonly deadline: number;
  /** The caller's: ends a request in flight too. */
  readonly signal: AbortSignal | undefined;
  /** The caller's and the closing of the transport: ends waits. */
  readonly stop: AbortSignal;
  /** Counts from 1. */
  readonly attempt: number;
}

/** Takes a call and says what it came to; never rejects for what happens on the way. */
export type Step = (call: Call) => Promise<Answer>;
