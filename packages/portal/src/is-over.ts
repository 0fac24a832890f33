import { LIMITS } from './limits.ts';
import type { Size } from './types/size.ts';

/**
 * Whether the portal cuts the text or refuses the part: a part has to stay under its limit, a text passes a few
 * characters over its own (portal.md §2 rule 2, §7 rule 2).
 *
 * @param name `text`, or the name of a part.
 * @param size what it uses of its limit, in code points as the portal counts them.
 * @example
 * isOver('text', { used: 20_006, limit: LIMITS.text }); // false
 * isOver('attach', { used: 60_000, limit: LIMITS.part }); // true
 */
export function isOver(name: string, { used, limit }: Pick<Size, 'used' | 'limit'>): boolean {
  return name === 'text' ? used > LIMITS.textTolerated : used >= limit;
}
