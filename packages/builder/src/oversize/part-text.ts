import { splitText } from '@riposte/bbcode';
import { formatted } from '../text/formatted.ts';
import type { TextValue } from '../text/text-value.ts';

/**
 * A text parted so that each piece costs less than there is room: what counts is the portal's own counting, in which
 * some characters count double, so the pieces are made shorter until all of them fit.
 *
 * @returns undefined where even the shortest pieces do not fit
 */
export function partText(
  text: TextValue,
  room: number,
  costOf: (piece: TextValue) => number,
): readonly TextValue[] | undefined {
  const nodes = typeof text === 'string' ? [{ kind: 'text', value: text } as const] : text.nodes;
  for (let limit = room; limit >= 1;) {
    const pieces = splitText(nodes, limit).map((piece) => formatted(piece));
    const largest = Math.max(0, ...pieces.map(costOf));
    if (largest < room) return pieces;
    limit = Math.min(limit - 1, Math.floor((limit * room) / largest));
  }
  return undefined;
}
