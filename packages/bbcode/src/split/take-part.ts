import type { Unit } from './unit.ts';

/** The size of units as they would be sent. */
export type Measure = (units: readonly Unit[]) => number;

/** What goes into the next part, and what is left for those behind it. */
export interface Taken {
  readonly part: readonly Unit[];
  readonly rest: readonly Unit[];
}

/** Takes as many units as fit, and parts them at the best place in the later half. */
export function takePart(units: readonly Unit[], limit: number, measure: Measure): Taken {
  const fitting = countFitting(units.length, (count) => measure(units.slice(0, count)) <= limit);
  if (fitting === 0) return cutFirst(units, limit, measure);
  const count = fitting === units.length ? fitting : bestEnd(units, fitting);
  return { part: units.slice(0, count), rest: units.slice(count) };
}

/** The largest count that fits; by doubling first, so that a part costs no more than its own length. */
function countFitting(most: number, fits: (count: number) => boolean): number {
  let high = 1;
  while (high < most && fits(high)) high *= 2;
  high = Math.min(high, most);
  if (fits(high)) return high;
  let low = 0;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function bestEnd(units: readonly Unit[], most: number): number {
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

/** A unit that is too long alone is cut between code points, if it is text; another tag stays whole. */
function cutFirst([first, ...rest]: readonly Unit[], limit: number, measure: Measure): Taken {
  if (first === undefined) return { part: [], rest };
  const points = Array.from(first.piece ?? '');
  const fitting = countFitting(points.length, (count) => measure([headOf(first, points, count)]) <= limit);
  if (fitting === 0 || fitting >= points.length) return { part: [first], rest };
  const tail: Unit = { ...first, piece: points.slice(fitting).join('') };
  return { part: [headOf(first, points, fitting)], rest: [tail, ...rest] };
}

function headOf(unit: Unit, points: readonly string[], count: number): Unit {
  return { ...unit, piece: points.slice(0, count).join(''), rank: 0 };
}
