import type { Unit } from './unit.ts';

/** How many of some units to take: up to the best place in the later half, or the last one that is any. */
export function bestEnd(units: readonly Unit[]): number {
  const most = units.length;
  let best = most;
  let rank = 0;
  for (let count = most; count > 0 && (rank === 0 || count * 2 > most); count -= 1) {
    const found = units[count - 1]?.rank ?? 0;
    if (found > rank) {
      best = count;
      rank = found;
    }
  }
  return best;
}
