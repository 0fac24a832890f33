import { each } from '../php/each.ts';
import { jsonCost } from '../php/json-cost.ts';
import type { PhpValue } from '../php/value.ts';
import type { Known } from '../quick/known.ts';
import { attempt } from '../report/attempt.ts';
import { pathBelow, pathOf } from '../report/place.ts';
import { below, type Spot } from '../report/spot.ts';
import type { PartReading } from './part-reading.ts';

/** How the elements of a list are read. */
export interface ElementReader<T> {
  readonly full: (element: PhpValue, spot: Spot) => T | null;
  /** What the quick reading knows of them, but for the bot, whose id it takes to have one digit. */
  readonly known: Known<T> | undefined;
  /** The same with the bot; undefined where that leaves it to the full reading. */
  readonly ofBot: (quick: T) => T | undefined;
  readonly botId: number;
}

/** Reads the elements of a keyboard or menu; null where none is left. */
export function readList<T>(
  list: PhpValue,
  spot: Spot,
  { full, known, ofBot, botId }: ElementReader<T>,
): PartReading<readonly T[]> | null {
  const stored: T[] = [];
  const items: { path: readonly (string | number)[]; size: number }[] = [];
  const path = pathOf(spot.place);
  const moreDigits = String(botId).length - 1;
  let index = -1;
  let size = 1;
  each(list, (key, element) => {
    index++;
    const quick = known?.stored[index];
    const ready = quick === undefined ? undefined : ofBot(quick);
    const read = ready ?? attempt(full, element, below(spot, key));
    if (read === null) return;
    const counted = ready === undefined ? undefined : known?.costs[index];
    // What needs no bot comes back as it is.
    const cost = counted === undefined ? jsonCost(read) : counted + (ready === quick ? 0 : moreDigits);
    stored.push(read);
    items.push({ path: pathBelow(path, key), size: cost });
    // Each element brings the comma or the bracket after it.
    size += cost + 1;
  });
  return stored.length === 0 ? null : { stored, size, items };
}
