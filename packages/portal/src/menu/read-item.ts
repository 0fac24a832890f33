import { firstAction } from '../keyboard/actions/first-action.ts';
import { escapeHtml } from '../php/escape-html.ts';
import { looselyAmong, looselyEquals } from '../php/loosely-equals.ts';
import { fieldArgument } from '../php/text-argument.ts';
import { trim } from '../php/trim.ts';
import { field, isArray, isList, type PhpValue } from '../php/value.ts';
import { describe } from '../report/describe.ts';
import { find, findAt, type Spot } from '../report/spot.ts';
import type { StoredMenuItem } from '../types/stored.ts';
import { ITEM_ACTION_READERS } from './actions/index.ts';

const CONTEXTS = ['MOBILE', 'DESKTOP'] as const;
const ACTIONS = { readers: ITEM_ACTION_READERS, none: 'ITEM_WITHOUT_ACTION' } as const;

/** One item of a menu; null where it vanishes (portal.md §5). */
export const readItem = (item: PhpValue, spot: Spot, botId: number): StoredMenuItem | null => {
  if (!isArray(item) || isList(item)) {
    find(spot, 'ITEM_NOT_OBJECT', { actual: describe(item) });
    return null;
  }
  if (field(item, 'FUNCTION') !== null) {
    findAt(spot, 'FUNCTION', 'BUTTON_FUNCTION', { what: 'item' });
    return null;
  }
  const text = trim(fieldArgument(item, 'TEXT', 'trim'));
  if (text === '') {
    findAt(spot, 'TEXT', 'ITEM_TEXT');
    return null;
  }
  const action = firstAction(item, spot, botId, ACTIONS);
  const context = field(item, 'CONTEXT');
  return action === null
    ? null
    : {
        BOT_ID: botId,
        ...action,
        TEXT: escapeHtml(text),
        CONTEXT: looselyAmong(context, CONTEXTS) ? context : 'ALL',
        DISABLED: looselyEquals(field(item, 'DISABLED'), 'Y') ? 'Y' : 'N',
      };
};
