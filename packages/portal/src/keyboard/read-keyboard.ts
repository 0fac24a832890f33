import { looseFlag } from '../fields/flag.ts';
import { checkKeys } from '../fields/check-keys.ts';
import { reportNoList } from '../parts/report-no-list.ts';
import type { PartReading } from '../parts/part-reading.ts';
import { readList } from '../parts/read-list.ts';
import { field, type PhpValue } from '../php/value.ts';
import { attempt } from '../report/attempt.ts';
import { within, type Place } from '../report/place.ts';
import { below, find, findAt, type Spot } from '../report/spot.ts';
import type { StoredKeyboard } from '../types/stored.ts';
import { readColors } from './button-colors.ts';
import { readButton, type KeyboardDefaults } from './read-button.ts';

const KEYS = ['BUTTONS', 'BOT_ID', 'COLORS', 'VOTE'] as const;

/**
 * A keyboard, `{ BUTTONS, COLORS?, VOTE? }` or a bare list of buttons; null where nothing is left (portal.md §4).
 *
 * @param botId the bot of its commands, 0 for none.
 */
export function readKeyboard(value: PhpValue, botId: number, spot: Spot): PartReading<StoredKeyboard> | null {
  const buttons = field(value, 'BUTTONS');
  const reading =
    buttons === null
      ? readBare(value, botId, spot)
      : readButtons(buttons, within(spot.place, 'BUTTONS'), spot, readDefaults(value, botId, spot));
  const hasButton = reading?.stored.some(({ TYPE }) => TYPE === 'BUTTON');
  if (hasButton === false) find(spot, 'KEYBOARD_ONLY_BREAKS');
  return reading;
}

function readBare(list: PhpValue, botId: number, spot: Spot): PartReading<StoredKeyboard> | null {
  reportNoList(list, spot, { part: 'keyboard', key: 'BUTTONS', form: '{ BOT_ID, BUTTONS: […] }' });
  return readButtons(list, spot.place, spot, { botId, colors: {}, vote: 'N' });
}

function readDefaults(keyboard: PhpValue, botId: number, spot: Spot): KeyboardDefaults {
  checkKeys(keyboard, KEYS, spot);
  const colors = attempt(readColors, field(keyboard, 'COLORS'), below(spot, 'COLORS')) ?? {};
  const vote = looseFlag(keyboard, 'VOTE', spot);
  if (Object.keys(colors).length > 0) findAt(spot, 'COLORS', 'SPREAD_OVER_BUTTONS', { key: 'COLORS' });
  if (vote === 'Y') findAt(spot, 'VOTE', 'SPREAD_OVER_BUTTONS', { key: 'VOTE' });
  return { botId, colors, vote };
}

function readButtons(
  list: PhpValue,
  place: Place,
  { log }: Spot,
  defaults: KeyboardDefaults,
): PartReading<StoredKeyboard> | null {
  return readList(list, { place, log }, (button, where) => readButton(button, where, defaults));
}
