import { looseFlag } from '../fields/flag.ts';
import { checkKeys } from '../fields/check-keys.ts';
import { reportNoList } from '../parts/report-no-list.ts';
import type { PartReading } from '../parts/part-reading.ts';
import { readList } from '../parts/read-list.ts';
import { field, type PhpValue } from '../php/value.ts';
import { attempt } from '../report/attempt.ts';
import { within } from '../report/place.ts';
import { below, find, findAt, type Spot } from '../report/spot.ts';
import type { StoredButton, StoredKeyboard, StoredNewline } from '../types/stored.ts';
import type { BotReading } from '../parts/bot-reading.ts';
import { knownOf, type Readings } from '../quick/known.ts';
import { readColors } from './button-colors.ts';
import { readButton, type KeyboardDefaults } from './read-button.ts';

const KEYS = ['BUTTONS', 'BOT_ID', 'COLORS', 'VOTE'] as const;

/** A keyboard, `{ BUTTONS, COLORS?, VOTE? }` or a bare list of buttons; null where nothing is left (portal.md §4). */
export function readKeyboard(
  value: PhpValue,
  { botId, readings }: BotReading,
  spot: Spot,
): PartReading<StoredKeyboard> | null {
  const buttons = field(value, 'BUTTONS');
  const { log } = spot;
  const reading =
    buttons === null
      ? readButtons(value, spot, { defaults: readNoDefaults(value, botId, spot), readings })
      : readButtons(
          buttons,
          { place: within(spot.place, 'BUTTONS'), log },
          { defaults: readDefaults(value, botId, spot), readings },
        );
  const hasButton = reading?.stored.some(({ TYPE }) => TYPE === 'BUTTON');
  if (hasButton === false) find(spot, 'KEYBOARD_ONLY_BREAKS');
  return reading;
}

/** A bare list of buttons says nothing about all of them. */
function readNoDefaults(list: PhpValue, botId: number, spot: Spot): KeyboardDefaults {
  reportNoList(list, spot, { part: 'keyboard', key: 'BUTTONS', form: '{ BOT_ID, BUTTONS: […] }' });
  return { botId, colors: {}, vote: 'N' };
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
  spot: Spot,
  { defaults, readings }: { readonly defaults: KeyboardDefaults; readonly readings: Readings },
): PartReading<StoredKeyboard> | null {
  const { botId, colors, vote } = defaults;
  const isPlain = Object.keys(colors).length === 0;
  return readList<StoredButton | StoredNewline>(list, spot, {
    full: (button, where) => readButton(button, where, defaults),
    known: isPlain ? knownOf(readings.buttons, list) : undefined,
    ofBot: (quick) => {
      if (quick.TYPE === 'NEWLINE') return quick;
      return quick.COMMAND !== undefined && botId <= 0 ? undefined : { ...quick, BOT_ID: botId, VOTE: vote };
    },
    botId,
  });
}
