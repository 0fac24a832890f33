import { checkKeys } from '../fields/check-keys.ts';
import { hexColor } from '../fields/hex-color.ts';
import { phrase } from '../issues/phrases.ts';
import { isArray, isList, type PhpValue } from '../php/value.ts';
import { find, type Spot } from '../report/spot.ts';
import type { StoredButton } from '../types/stored.ts';

/** The four hex colours of a button, or the defaults for all of them. */
export type ButtonColors = Pick<StoredButton, 'BG_COLOR' | 'TEXT_COLOR' | 'OFF_BG_COLOR' | 'OFF_TEXT_COLOR'>;

const COLOR_KEYS = ['BG_COLOR', 'TEXT_COLOR', 'OFF_BG_COLOR', 'OFF_TEXT_COLOR'] as const;

/** What the web client shows instead of all four. */
const TOKEN = 'BG_COLOR_TOKEN';

/** COLORS of a keyboard: undocumented defaults for every button (portal.md §4 rule 2). */
export function readColors(source: PhpValue, spot: Spot): ButtonColors {
  if (source === null) return {};
  if (isArray(source) && !isList(source)) checkKeys(source, COLOR_KEYS, spot);
  else find(spot, 'FIELD_WITHOUT_EFFECT', { what: 'COLORS', why: phrase('notAnObject') });
  return {
    ...readBackground(source, spot),
    ...readOtherColors(source, spot),
  };
}

export function readBackground(source: PhpValue, spot: Spot): ButtonColors {
  const background = hexColor(source, 'BG_COLOR', spot, TOKEN);
  return background === null ? {} : { BG_COLOR: background };
}

/** Apart from the background, since the portal looks at the colour token between the two. */
export function readOtherColors(source: PhpValue, spot: Spot): ButtonColors {
  const text = hexColor(source, 'TEXT_COLOR', spot, TOKEN);
  const offBackground = hexColor(source, 'OFF_BG_COLOR', spot, TOKEN);
  const offText = hexColor(source, 'OFF_TEXT_COLOR', spot, TOKEN);
  return {
    ...(text !== null && { TEXT_COLOR: text }),
    ...(offBackground !== null && { OFF_BG_COLOR: offBackground }),
    ...(offText !== null && { OFF_TEXT_COLOR: offText }),
  };
}
