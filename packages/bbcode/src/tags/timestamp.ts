import { formatTime } from '../time/format-time.ts';
import type { TimeFormat } from '../time/time-format.ts';
import type { Leaf } from '../write/leaf.ts';
import { code, literal } from '../write/leaves.ts';
import type { Scope } from '../write/scope.ts';
import type { Tag } from './tag.ts';

/** A moment in the viewer's own time zone and manner: `[timestamp=UNIX format=F]` (client.md §2). */
export interface TimestampNode {
  readonly kind: 'timestamp';
  /** Seconds since 1970, rounded down. Before 1970 the tag cannot say, so the moment is written out in UTC. */
  readonly at: number;
  readonly format: TimeFormat;
}

export const timestamp: Tag<TimestampNode> = {
  write(node, scope) {
    const seconds = Math.floor(node.at);
    if (!Number.isSafeInteger(seconds) || seconds < 0) return writePlain(node, scope);
    return code(`[timestamp=${seconds} format=${node.format}]`, scope);
  },
  writePlain,
};

function writePlain(node: TimestampNode, scope: Scope): readonly Leaf[] {
  return literal(formatTime(Math.floor(node.at), node.format), scope);
}
