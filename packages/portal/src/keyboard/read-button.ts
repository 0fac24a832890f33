import { colorToken } from '../fields/color-token.ts';
import { positiveInt } from '../fields/positive-int.ts';
import { looselyAmong, looselyEquals } from '../php/loosely-equals.ts';
import { trim } from '../php/trim.ts';
import { field, isArray, isList, type PhpValue } from '../php/value.ts';
import { describe } from '../report/describe.ts';
import { find, findAt, type Spot } from '../report/spot.ts';
import type { StoredButton, StoredNewline } from '../types/stored.ts';
import { firstAction } from './actions/first-action.ts';
import { BUTTON_ACTION_READERS } from './actions/index.ts';
import { readBackground, readOtherColors, type ButtonColors } from './button-colors.ts';

/** What the keyboard as a whole says about each of its buttons. */
export interface KeyboardDefaults {
  readonly botId: number;
  readonly colors: ButtonColors;
  readonly vote: 'Y' | 'N';
}

const CONTEXTS = ['MOBILE', 'DESKTOP'] as const;
const DISPLAYS = ['BLOCK', 'LINE'] as const;

/** One button or line break; null where it vanishes (portal.md §4 rules 4 to 10). */
export const readButton = (
  button: PhpValue,
  spot: Spot,
  defaults: KeyboardDefaults,
): StoredButton | StoredNewline | null => {
  if (!isArray(button) || isList(button)) {
    if (isList(button) && button.some(isArray)) find(spot, 'BUTTON_ROW', { actual: button.length });
    else find(spot, 'BUTTON_NOT_OBJECT', { actual: describe(button) });
    return null;
  }
  if (looselyEquals(field(button, 'TYPE'), 'NEWLINE')) return { TYPE: 'NEWLINE' };
  if (field(button, 'FUNCTION') !== null) {
    findAt(spot, 'FUNCTION', 'BUTTON_FUNCTION', { what: 'button' });
    return null;
  }
  const text = readText(button, spot);
  const action = text === null ? null : firstAction(button, spot, defaults.botId, ACTIONS);
  return text === null || action === null ? null : dress(button, text, action, defaults);
};

const ACTIONS = { readers: BUTTON_ACTION_READERS, none: 'BUTTON_WITHOUT_ACTION' } as const;

/** TEXT: a string, neither blank nor "0"; null where it is not, and the button vanishes. */
const readText = (button: PhpValue, spot: Spot): string | null => {
  const value = field(button, 'TEXT');
  if (typeof value === 'string' && value !== '0') {
    const text = trim(value);
    if (text !== '') return text;
  }
  findAt(spot, 'TEXT', 'BUTTON_TEXT', { actual: describe(value) });
  return null;
};

const dress = (
  button: PhpValue,
  text: string,
  action: Partial<StoredButton>,
  { botId, colors, vote }: KeyboardDefaults,
): StoredButton => {
  const context = field(button, 'CONTEXT');
  const display = field(button, 'DISPLAY');
  const width = positiveInt(button, 'WIDTH');
  return {
    BOT_ID: botId,
    TYPE: 'BUTTON',
    ...action,
    TEXT: text,
    VOTE: vote,
    BLOCK: field(button, 'BLOCK') === 'Y' ? 'Y' : 'N',
    WAIT: 'N',
    CONTEXT: looselyAmong(context, CONTEXTS) ? context : 'ALL',
    DISABLED: field(button, 'DISABLED') === 'Y' ? 'Y' : 'N',
    DISPLAY: looselyAmong(display, DISPLAYS) ? display : 'BLOCK',
    ...(width !== null && { WIDTH: width }),
    ...colors,
    ...readBackground(button),
    BG_COLOR_TOKEN: colorToken(button, 'BG_COLOR_TOKEN'),
    ...readOtherColors(button),
  };
};
