import { isEmpty } from '../../php/is-empty.ts';
import { trim } from '../../php/trim.ts';
import { field, type PhpValue } from '../../php/value.ts';
import { describe } from '../../report/describe.ts';
import { findAt } from '../../report/spot.ts';
import type { ActionReader } from './button-action.ts';

/** COMMAND: needs a bot; one leading slash goes (portal.md §4 rule 7). */
export const command: ActionReader = (button, spot, botId) => {
  const value = field(button, 'COMMAND');
  if (value === null) return 'absent';
  if (!isText(value)) {
    findAt(spot, 'COMMAND', 'COMMAND_BLANK', { actual: describe(value), consequence: 'it does not count' });
    return 'failed';
  }
  if (botId <= 0) {
    findAt(spot, 'COMMAND', 'COMMAND_WITHOUT_BOT', { consequence: 'the command does not count' });
    return 'failed';
  }
  const params = field(button, 'COMMAND_PARAMS');
  return { COMMAND: withoutSlash(value), COMMAND_PARAMS: isText(params) ? params : '' };
};

/** A string that is neither blank nor "0", which PHP holds to be empty. */
const isText = (value: PhpValue): value is string =>
  typeof value === 'string' && !isEmpty(value) && trim(value) !== '';

export const withoutSlash = (value: string): string => (value.startsWith('/') ? value.slice(1) : value);
