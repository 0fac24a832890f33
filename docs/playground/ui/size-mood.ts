import { LIMITS, type Size } from '@riposte/portal';

/**
 * How to take a size. A part has to stay under its limit, a text passes a few characters over its own
 * (portal.md §2 rule 2, §7 rule 2).
 */
export function sizeMood(part: string, { used, limit }: Pick<Size, 'used' | 'limit'>): 'over' | 'near' | '' {
  const isOver = part === 'text' ? used > LIMITS.textTolerated : used >= limit;
  return isOver ? 'over' : used > limit * 0.8 ? 'near' : '';
}
