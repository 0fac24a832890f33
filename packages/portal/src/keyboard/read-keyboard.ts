import { checkKeys } from '../fields/check-keys.ts';
import { reportNoList } from '../parts/report-no-list.ts';
import type { PartReading } from '../parts/part-reading.ts';
import { readList } from '../parts/read-list.ts';
import { looselyEquals } from '../php/loosely-equals.ts';
import { field, type PhpValue } from '../php/value.ts';
import { attempt } from '../report/attempt.ts';
import { within } from '../report/place.ts';
import { below, type Spot } from '../report/spot.ts';
import type { StoredKeyboard } from '../types/stored.ts';
import { readColors } from './button-colors.ts';
import { readButton } from './read-button.ts';

const KEYS = ['BUTTONS', 'BOT_ID', 'COLORS', 'VOTE'] as const;

/**
 * A keyboard, `{ BUTTONS, COLORS?, VOTE? }` or a bare list of buttons; null where nothing is left (portal.md §4).
 *
 * @param botId the bot of its commands, 0 for none.
 */
export function readKeyboard(value: PhpValue, botId: number, spot: Spot): PartReading<StoredKeyboard> | null {
  const buttons = field(value, 'BUTTONS');
  if (buttons === null) {
    reportNoList(value, spot, { part: 'keyboard', key: 'BUTTONS', form: '{ BOT_ID, BUTTONS: […] }' });
    const defaults = { botId, colors: {}, vote: 'N' } as const;
    return readList(value, spot, (button, where) => readButton(button, where, defaults));
  }
  checkKeys(value, KEYS, spot);
  const colors = attempt(below(spot, 'COLORS'), (where) => readColors(field(value, 'COLORS'), where)) ?? {};
  const vote = looselyEquals(field(value, 'VOTE'), 'Y') ? 'Y' : 'N';
  const defaults = { botId, colors, vote } as const;
  const inside = { ...spot, place: within(spot.place, 'BUTTONS') };
  return readList(buttons, inside, (button, where) => readButton(button, where, defaults));
}
