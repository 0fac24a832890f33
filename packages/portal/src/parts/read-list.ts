import { each } from '../php/each.ts';
import { jsonCost } from '../php/json-cost.ts';
import type { PhpValue } from '../php/value.ts';
import { attempt } from '../report/attempt.ts';
import { pathBelow, pathOf } from '../report/place.ts';
import { below, type Spot } from '../report/spot.ts';
import type { PartReading } from './part-reading.ts';

/** Reads the elements of a keyboard or menu; null where none is left. */
export function readList<T>(
  list: PhpValue,
  spot: Spot,
  readOne: (element: PhpValue, spot: Spot) => T | null,
): PartReading<readonly T[]> | null {
  const stored: T[] = [];
  const items: { path: readonly (string | number)[]; size: number }[] = [];
  const path = pathOf(spot.place);
  let size = 1;
  for (const [key, element] of each(list)) {
    const where = below(spot, key);
    const read = attempt(readOne, element, where);
    if (read === null) continue;
    const cost = jsonCost(read);
    stored.push(read);
    items.push({ path: pathBelow(path, key), size: cost });
    // Each element brings the comma or the bracket after it.
    size += cost + 1;
  }
  return stored.length === 0 ? null : { stored, size, items };
}
