import type { Policy } from '../positions/policy.ts';
import type { Position } from '../positions/position.ts';
import type { TextNode } from '../tags/text-node.ts';
import type { Leaf, Mark } from './leaf.ts';

/** Where a node stands while the tree is unrolled. */
export interface Scope {
  readonly position: Position;
  /** Whether tags act here; where they don't, a node leaves its text alone. */
  readonly tags: boolean;
  readonly inAttach: boolean;
  readonly policy: Policy;
  readonly inQuote: boolean;
  /** How many nodes stand around. */
  readonly depth: number;
  /** From the outside in. */
  readonly marks: readonly Mark[];
  readonly unroll: (nodes: readonly TextNode[], scope: Scope) => readonly Leaf[];
}
