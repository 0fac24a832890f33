import { failed, type ActionReader } from '../../keyboard/actions/button-action.ts';
import { reportNoParams } from '../../keyboard/actions/report-no-params.ts';
import { withoutSlash } from '../../keyboard/actions/command.ts';
import { scalar } from '../../php/scalar.ts';
import { fieldArgument } from '../../php/text-argument.ts';
import { trim } from '../../php/trim.ts';
import { field } from '../../php/value.ts';
import { describe } from '../../report/describe.ts';

/** COMMAND of a menu item: needs a bot, but not a string (portal.md §5 rule 2). */
export const command: ActionReader = (item, spot, botId) => {
  const value = field(item, 'COMMAND');
  if (value === null) return null;
  if (botId <= 0) return failed('COMMAND_WITHOUT_BOT', 'COMMAND');
  if (trim(fieldArgument(item, 'COMMAND', 'trim')) === '') {
    return failed('COMMAND_BLANK', 'COMMAND', { actual: describe(value) });
  }
  const params = trim(fieldArgument(item, 'COMMAND_PARAMS', 'trim'));
  if (params === '') reportNoParams(item, 'COMMAND_PARAMS', spot);
  return {
    stored: {
      COMMAND: typeof value === 'string' ? withoutSlash(value, spot) : scalar(value),
      COMMAND_PARAMS: params === '' ? '' : scalar(field(item, 'COMMAND_PARAMS')),
    },
  };
};
