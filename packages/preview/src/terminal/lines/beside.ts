import type { Line } from './line.ts';
import { padLine } from './pad-line.ts';

/** Lines to the left of others: the left column is filled up to its width, so that the right one stands straight. */
export function beside(left: readonly Line[], leftWidth: number, right: readonly Line[]): readonly Line[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const beginning = left[index] ?? [];
    const rest = right[index] ?? [];
    return rest.length === 0 ? beginning : [...padLine(beginning, leftWidth), ...rest];
  });
}
