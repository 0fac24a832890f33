import { hexColor } from '../fields/hex-color.ts';
import type { PhpValue } from '../php/value.ts';
import type { StoredButton } from '../types/stored.ts';

/** The four hex colours of a button, or the defaults for all of them. */
export type ButtonColors = Pick<StoredButton, 'BG_COLOR' | 'TEXT_COLOR' | 'OFF_BG_COLOR' | 'OFF_TEXT_COLOR'>;

/** COLORS of a keyboard: undocumented defaults for every button (portal.md §4 rule 2). */
export const readColors = (source: PhpValue): ButtonColors => ({
  ...readBackground(source),
  ...readOtherColors(source),
});

export const readBackground = (source: PhpValue): ButtonColors => {
  const background = hexColor(source, 'BG_COLOR');
  return background === null ? {} : { BG_COLOR: background };
};

/** Apart from the background, since the portal looks at the colour token between the two. */
export const readOtherColors = (source: PhpValue): ButtonColors => {
  const text = hexColor(source, 'TEXT_COLOR');
  const offBackground = hexColor(source, 'OFF_BG_COLOR');
  const offText = hexColor(source, 'OFF_TEXT_COLOR');
  return {
    ...(text !== null && { TEXT_COLOR: text }),
    ...(offBackground !== null && { OFF_BG_COLOR: offBackground }),
    ...(offText !== null && { OFF_TEXT_COLOR: offText }),
  };
};
