import { phrase } from '../../issues/phrases.ts';
import type { ActionReader } from '../../keyboard/actions/button-action.ts';
import { withoutSlash } from '../../keyboard/actions/command.ts';
import { scalar } from '../../php/scalar.ts';
import { fieldArgument } from '../../php/text-argument.ts';
import { trim } from '../../php/trim.ts';
import { field } from '../../php/value.ts';
import { describe } from '../../report/describe.ts';
import { findAt } from '../../report/spot.ts';

/** COMMAND of a menu item: needs a bot, but not a string (portal.md §5 rule 2). */
export const command: ActionReader = (item, spot, botId) => {
  const value = field(item, 'COMMAND');
  if (value === null) return 'absent';
  if (botId <= 0) {
    findAt(spot, 'COMMAND', 'COMMAND_WITHOUT_BOT', { consequence: phrase('doesNotCount') });
    return 'failed';
  }
  if (trim(fieldArgument(item, 'COMMAND', 'trim')) === '') {
    findAt(spot, 'COMMAND', 'COMMAND_BLANK', {
      actual: describe(value),
      consequence: phrase('doesNotCount'),
    });
    return 'failed';
  }
  const params = trim(fieldArgument(item, 'COMMAND_PARAMS', 'trim'));
  return {
    COMMAND: typeof value === 'string' ? withoutSlash(value, spot) : scalar(value),
    COMMAND_PARAMS: params === '' ? '' : scalar(field(item, 'COMMAND_PARAMS')),
  };
};
