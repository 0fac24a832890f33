import type { Part, Size } from '@riposte/builder';

/**
 * The share of a limit that is left; below 0 for what is too large. A part has to stay under its limit (portal.md §2),
 * so one that just reaches it is too large; a text may take all of its own.
 */
export function freeShare(place: 'text' | Part, { used, limit }: Size): number {
  const most = place === 'text' ? limit : limit - 1;
  return (most - used) / limit;
}
