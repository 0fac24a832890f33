import { phrase } from '../issues/phrases.ts';
import { checkKeys } from '../fields/check-keys.ts';
import { colorToken } from '../fields/color-token.ts';
import { flag } from '../fields/flag.ts';
import { reportOwnBot } from '../fields/own-bot.ts';
import { positiveInt } from '../fields/positive-int.ts';
import { CONTEXTS, word } from '../fields/word.ts';
import { looselyEquals } from '../php/loosely-equals.ts';
import { trim } from '../php/trim.ts';
import { field, isArray, isList, type PhpValue } from '../php/value.ts';
import { describe } from '../report/describe.ts';
import { find, findAt, type Spot } from '../report/spot.ts';
import type { StoredAction, StoredButton, StoredNewline } from '../types/stored.ts';
import { firstAction } from './actions/first-action.ts';
import { BUTTON_ACTION_READERS } from './actions/index.ts';
import { readBackground, readOtherColors, type ButtonColors } from './button-colors.ts';
import { BUTTON_KEYS } from './button-keys.ts';

/** What the keyboard as a whole says about each of its buttons. */
export interface KeyboardDefaults {
  readonly botId: number;
  readonly colors: ButtonColors;
  readonly vote: 'Y' | 'N';
}

/** One button or line break; null where it vanishes (portal.md §4 rules 4 to 10). */
export function readButton(
  button: PhpValue,
  spot: Spot,
  defaults: KeyboardDefaults,
): StoredButton | StoredNewline | null {
  if (!isArray(button) || isList(button)) {
    if (isList(button) && button.some(isArray)) find(spot, 'BUTTON_ROW', { actual: button.length });
    else find(spot, 'BUTTON_NOT_OBJECT', { actual: describe(button) });
    return null;
  }
  if (looselyEquals(field(button, 'TYPE'), 'NEWLINE')) return readNewline(button, spot);
  if (field(button, 'FUNCTION') !== null) {
    findAt(spot, 'FUNCTION', 'BUTTON_FUNCTION', { what: phrase('button') });
    return null;
  }
  checkKeys(button, BUTTON_KEYS, spot);
  word(button, 'TYPE', spot, TYPES);
  const text = readText(button, spot);
  const action = text === null ? null : firstAction(button, spot, defaults.botId, ACTIONS);
  return text === null || action === null ? null : dress(button, spot, { text, action, defaults });
}

const TYPES = { words: ['NEWLINE'], otherwise: 'BUTTON' } as const;
const DISPLAYS = { words: ['LINE', 'BLOCK'], otherwise: 'BLOCK' } as const;

const ACTIONS = {
  readers: BUTTON_ACTION_READERS,
  none: 'BUTTON_WITHOUT_ACTION',
  vanishes: 'buttonVanishes',
} as const;

/** TEXT: a string, neither blank nor "0"; null where it is not, and the button vanishes. */
function readText(button: PhpValue, spot: Spot): string | null {
  const value = field(button, 'TEXT');
  const text = typeof value === 'string' && value !== '0' ? trim(value) : '';
  if (text === '') {
    findAt(spot, 'TEXT', 'BUTTON_TEXT', { actual: describe(value) });
    return null;
  }
  if (text !== value) findAt(spot, 'TEXT', 'VALUE_TRIMMED');
  return text;
}

interface Core {
  readonly text: string;
  readonly action: StoredAction;
  readonly defaults: KeyboardDefaults;
}

function dress(button: PhpValue, spot: Spot, { text, action, defaults }: Core): StoredButton {
  reportOwnBot(button, defaults.botId, spot);
  reportWithoutEffect(button, spot, defaults.vote);
  const width = positiveInt(button, 'WIDTH', spot);
  return {
    BOT_ID: defaults.botId,
    TYPE: 'BUTTON',
    ...action,
    TEXT: text,
    VOTE: defaults.vote,
    BLOCK: flag(button, 'BLOCK', spot),
    WAIT: 'N',
    CONTEXT: word(button, 'CONTEXT', spot, CONTEXTS),
    DISABLED: flag(button, 'DISABLED', spot),
    DISPLAY: word(button, 'DISPLAY', spot, DISPLAYS),
    ...(width !== null && { WIDTH: width }),
    ...defaults.colors,
    ...readBackground(button, spot),
    BG_COLOR_TOKEN: colorToken(button, 'BG_COLOR_TOKEN', spot),
    ...readOtherColors(button, spot),
  };
}

/** WAIT is always stored as N, and VOTE is the keyboard's own. */
function reportWithoutEffect(button: PhpValue, spot: Spot, vote: 'Y' | 'N'): void {
  const wait = field(button, 'WAIT');
  const ownVote = field(button, 'VOTE');
  if (wait !== null && wait !== 'N') {
    findAt(spot, 'WAIT', 'FIELD_WITHOUT_EFFECT', { what: 'WAIT', why: phrase('onAButton') });
  }
  if (ownVote !== null && ownVote !== vote) {
    findAt(spot, 'VOTE', 'FIELD_WITHOUT_EFFECT', { what: 'VOTE', why: phrase('setByKeyboard') });
  }
}

/** A line break is that alone; whatever else it has is dropped. */
function readNewline(button: PhpValue, spot: Spot): StoredNewline {
  checkKeys(button, NEWLINE_KEYS, spot);
  if (field(button, 'TYPE') === true) {
    const becomes = phrase('readAs', 'NEWLINE');
    findAt(spot, 'TYPE', 'FLAG_INVALID', { key: 'TYPE', actual: 'true', becomes, known: 'NEWLINE, BUTTON' });
  }
  return { TYPE: 'NEWLINE' };
}

const NEWLINE_KEYS = ['TYPE', 'BOT_ID'] as const;
