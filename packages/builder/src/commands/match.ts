import type { Issue } from '@riposte/portal';

/** What a command makes of a call of it. */
export type Match<Out> = Matched<Out> | Mismatch;

/** The parameters, taken apart and checked. Anyone can type a command: a match says what was asked, not who may. */
export interface Matched<Out> {
  readonly ok: true;
  readonly params: Out;
}

/** A call that is not taken. */
export interface Mismatch {
  readonly ok: false;
  /** `expired`: older than the command's `maxAge`; `invalid`: anything else, an older version's button for one. */
  readonly reason: 'invalid' | 'expired';
  readonly issues: readonly Issue[];
}
