import { phrase } from '../issues/phrases.ts';
import { checkKeys } from '../fields/check-keys.ts';
import { escaped } from '../fields/escaped.ts';
import { looseFlag } from '../fields/flag.ts';
import { reportOwnBot } from '../fields/own-bot.ts';
import { textField } from '../fields/text-field.ts';
import { CONTEXTS, word } from '../fields/word.ts';
import { firstAction } from '../keyboard/actions/first-action.ts';
import { field, isArray, isList, type PhpValue } from '../php/value.ts';
import { describe } from '../report/describe.ts';
import { find, findAt, type Spot } from '../report/spot.ts';
import type { StoredMenuItem } from '../types/stored.ts';
import { ITEM_ACTION_READERS } from './actions/index.ts';

const KEYS = [
  'TEXT',
  'LINK',
  'APP_ID',
  'APP_PARAMS',
  'ACTION',
  'ACTION_VALUE',
  'COMMAND',
  'COMMAND_PARAMS',
  'CONTEXT',
  'DISABLED',
  'BOT_ID',
] as const;
const ACTIONS = {
  readers: ITEM_ACTION_READERS,
  none: 'ITEM_WITHOUT_ACTION',
  vanishes: 'itemVanishes',
} as const;

/** One item of a menu; null where it vanishes (portal.md §5). */
export function readItem(item: PhpValue, spot: Spot, botId: number): StoredMenuItem | null {
  if (!isArray(item) || isList(item)) {
    find(spot, 'ITEM_NOT_OBJECT', { actual: describe(item) });
    return null;
  }
  if (field(item, 'FUNCTION') !== null) {
    findAt(spot, 'FUNCTION', 'BUTTON_FUNCTION', { what: phrase('item') });
    return null;
  }
  checkKeys(item, KEYS, spot);
  const text = textField(item, 'TEXT', spot);
  if (text === '') {
    findAt(spot, 'TEXT', 'ITEM_TEXT');
    return null;
  }
  const action = firstAction(item, spot, botId, ACTIONS);
  if (action === null) return null;
  reportOwnBot(item, botId, spot);
  return {
    BOT_ID: botId,
    ...action,
    TEXT: escaped(text, 'TEXT', spot),
    CONTEXT: word(item, 'CONTEXT', spot, CONTEXTS),
    DISABLED: looseFlag(item, 'DISABLED', spot),
  };
}
