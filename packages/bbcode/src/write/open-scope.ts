import type { Policy } from '../positions/policy.ts';
import type { Position } from '../positions/position.ts';
import { positions } from '../positions/positions.ts';
import type { Scope } from './scope.ts';
import { unroll } from './unroll.ts';

/** Where the outermost nodes of a place stand. */
export function openScope(position: Position, policy: Policy = 'bbcode'): Scope {
  const { tags, inAttach } = positions[position];
  return { position, tags, inAttach, policy, inQuote: false, depth: 0, marks: [], unroll };
}
