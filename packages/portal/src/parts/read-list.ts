import { each } from '../php/each.ts';
import { jsonCost } from '../php/json-cost.ts';
import type { PhpValue } from '../php/value.ts';
import { attempt } from '../report/attempt.ts';
import { pathBelow, pathOf } from '../report/place.ts';
import { takeTally, type Tally } from '../quick/tally.ts';
import { below, type Spot } from '../report/spot.ts';
import type { PartReading } from './part-reading.ts';

/** How one element of a list is read. */
export interface ElementReader<T> {
  readonly full: (element: PhpValue, spot: Spot) => T | null;
  /** The quick reading; null where it is not to be asked. */
  readonly quick: ((element: PhpValue, tally: Tally) => T | undefined) | null;
}

/** Reads the elements of a keyboard or menu; null where none is left. */
export function readList<T>(
  list: PhpValue,
  spot: Spot,
  { full, quick }: ElementReader<T>,
): PartReading<readonly T[]> | null {
  const stored: T[] = [];
  const items: { path: readonly (string | number)[]; size: number }[] = [];
  const path = pathOf(spot.place);
  const tally = takeTally();
  let size = 1;
  each(list, (key, element) => {
    const known = quick?.(element, tally);
    const read = known ?? attempt(full, element, below(spot, key));
    if (read === null) return;
    const cost = known === undefined ? jsonCost(read) : tally.cost;
    stored.push(read);
    items.push({ path: pathBelow(path, key), size: cost });
    // Each element brings the comma or the bracket after it.
    size += cost + 1;
  });
  return stored.length === 0 ? null : { stored, size, items };
}
