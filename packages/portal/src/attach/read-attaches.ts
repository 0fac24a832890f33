import type { PartReading } from '../parts/part-reading.ts';
import { isList, type PhpValue } from '../php/value.ts';
import { lostPart } from '../parts/outcomes/lose.ts';
import type { Readings } from '../quick/known.ts';
import { below, findAt, type Spot } from '../report/spot.ts';
import type { StoredAttach } from '../types/stored.ts';
import { readAttach } from './read-attach.ts';

/**
 * Attaches as imbot.v2.Chat.Message.update and imbot.v2.Command.answer read them: a list is a list of attaches, so a
 * bare list of blocks comes to nothing (portal.md §6.9, §6.11).
 */
export function readAttaches(
  sent: PhpValue,
  spot: Spot,
  readings: Readings,
): PartReading<StoredAttach | readonly StoredAttach[]> | null {
  if (!isList(sent)) return readAttach(sent, spot, readings);
  const attaches = readAll(sent, spot, readings);
  const [first] = attaches;
  if (first === undefined) return null;
  return {
    stored: attaches.length === 1 ? first.stored : attaches.map(({ stored }) => stored),
    // Each is measured for itself.
    size: attaches.reduce((largest, { size }) => Math.max(largest, size), 0),
    items: attaches.flatMap(({ items }) => items),
    ...(attaches.length > 1 && { multiple: attaches.length }),
  };
}

/** Those of the attaches that stand; one that does not, beside others that do, is lost without a word. */
function readAll(
  list: readonly PhpValue[],
  spot: Spot,
  readings: Readings,
): readonly PartReading<StoredAttach>[] {
  const all = list.map((attach, index) => readAttach(attach, below(spot, index), readings));
  const attaches = all.filter((reading) => reading !== null);
  if (attaches.length === 0) return attaches;
  for (const [index, reading] of all.entries()) {
    if (reading === null) findAt(spot, index, 'PART_LOST', lostPart('attach', 'leftOut'));
  }
  return attaches;
}
