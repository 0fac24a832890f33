import type { Pen } from '../pen/pen.ts';
import type { Problem } from '../tree/problem.ts';

/** What a click does, made from an author's arguments; what is wrong with these goes along. */
export interface MadeAction<A> {
  readonly action: A;
  readonly problems: readonly Problem[];
}

/** Puts one kind of action on a button or item, in the portal's keys (portal.md §4 rule 7). */
export type WriteAction<A> = (action: A, wire: Record<string, unknown>, pen: Pen) => void;
