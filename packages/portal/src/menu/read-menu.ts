import { checkKeys } from '../fields/check-keys.ts';
import { reportNoList } from '../parts/report-no-list.ts';
import type { PartReading } from '../parts/part-reading.ts';
import { readList } from '../parts/read-list.ts';
import { field, type PhpValue } from '../php/value.ts';
import { within } from '../report/place.ts';
import { find, type Spot } from '../report/spot.ts';
import type { StoredMenu } from '../types/stored.ts';
import type { BotReading } from '../parts/bot-reading.ts';
import { knownOf } from '../quick/known.ts';
import { readItem } from './read-item.ts';

/** A menu, `{ ITEMS }` or a bare list of items; null where nothing is left (portal.md §5). */
export function readMenu(
  value: PhpValue,
  { botId, readings }: BotReading,
  spot: Spot,
): PartReading<StoredMenu> | null {
  const items = field(value, 'ITEMS');
  if (items === null)
    reportNoList(value, spot, { part: 'menu', key: 'ITEMS', form: '{ BOT_ID, ITEMS: […] }' });
  else checkKeys(value, ['ITEMS', 'BOT_ID'], spot);
  const inside = items === null ? spot : { place: within(spot.place, 'ITEMS'), log: spot.log };
  const reading = readList(items ?? value, inside, {
    full: (item, where) => readItem(item, where, botId),
    known: knownOf(readings.items, items ?? value),
    ofBot: (quick) => (quick.COMMAND !== undefined && botId <= 0 ? undefined : { ...quick, BOT_ID: botId }),
    botId,
  });
  if (reading !== null) find(spot, 'MENU_NOT_SHOWN');
  return reading;
}
