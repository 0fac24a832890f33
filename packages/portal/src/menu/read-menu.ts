import { checkKeys } from '../fields/check-keys.ts';
import { reportNoList } from '../parts/report-no-list.ts';
import type { PartReading } from '../parts/part-reading.ts';
import { readList } from '../parts/read-list.ts';
import { field, type PhpValue } from '../php/value.ts';
import { within } from '../report/place.ts';
import { find, type Spot } from '../report/spot.ts';
import type { StoredMenu } from '../types/stored.ts';
import { readItem } from './read-item.ts';

/**
 * A menu, `{ ITEMS }` or a bare list of items; null where nothing is left (portal.md §5).
 *
 * @param botId the bot of its commands, 0 for none.
 */
export function readMenu(value: PhpValue, botId: number, spot: Spot): PartReading<StoredMenu> | null {
  const items = field(value, 'ITEMS');
  if (items === null)
    reportNoList(value, spot, { part: 'menu', key: 'ITEMS', form: '{ BOT_ID, ITEMS: […] }' });
  else checkKeys(value, ['ITEMS', 'BOT_ID'], spot);
  const inside = items === null ? spot : { ...spot, place: within(spot.place, 'ITEMS') };
  const reading = readList(items ?? value, inside, (item, where) => readItem(item, where, botId));
  if (reading !== null) find(spot, 'MENU_NOT_SHOWN');
  return reading;
}
