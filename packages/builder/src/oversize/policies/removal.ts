import type { Path, Size } from '@riposte/portal';
import type { Reply } from '../../reply/reply.ts';
import type { Target } from '../../targets/target.ts';

/** What was taken out to make a message fit: its place in the message as it was, and how much less it costs. */
export interface Removed {
  readonly path: Path;
  readonly size: number;
}

/** A message that fits, and what it took. */
export interface Fitted {
  readonly reply: Reply;
  readonly removed: readonly Removed[];
}

/** A way to make a message fit. */
export type FitPolicy = (made: Reply, target: Target) => Fitted;

/** Whether a part is over its limit (portal.md §2 rule 2). */
export function isOver({ used, limit }: Size): boolean {
  return used >= limit;
}
