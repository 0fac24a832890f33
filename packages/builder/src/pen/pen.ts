import type { Policy } from '@riposte/bbcode';

/**
 * Counts along, while elements are written, what the portal will store of them (portal.md §2). As long as `cost` is a
 * number, the portal keeps everything as it is written, and there is nothing to tell; once it is NaN, only the model
 * knows. A property holds both against each other: packages/builder/test/compile/quick.test.ts.
 */
export interface Pen {
  readonly policy: Policy;
  cost: number;
  /** Whether a text came by with which something may be the matter: then its element is looked at. */
  isSuspect: boolean;
}

/** What the count cannot know. */
export const unsure = Number.NaN;

export function takePen(policy: Policy): Pen {
  return { policy, cost: 0, isSuspect: false };
}
