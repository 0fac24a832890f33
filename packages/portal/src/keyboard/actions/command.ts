import { isEmpty } from '../../php/is-empty.ts';
import { trim } from '../../php/trim.ts';
import { field, type PhpValue } from '../../php/value.ts';
import { describe } from '../../report/describe.ts';
import { quote } from '../../report/quote.ts';
import { findAt, type Spot } from '../../report/spot.ts';
import { failed, type ActionReader } from './button-action.ts';
import { reportNoParams } from './report-no-params.ts';

/** COMMAND: needs a bot; one leading slash goes (portal.md §4 rule 7). */
export const command: ActionReader = (button, spot, botId) => {
  const value = field(button, 'COMMAND');
  if (value === null) return null;
  const name = textOf(value);
  if (name === null) return failed('COMMAND_BLANK', 'COMMAND', { actual: describe(value) });
  if (botId <= 0) return failed('COMMAND_WITHOUT_BOT', 'COMMAND');
  return { stored: { COMMAND: withoutSlash(name, spot), COMMAND_PARAMS: readParams(button, spot) } };
};

/** A string that is neither blank nor "0", which PHP holds to be empty; null for anything else. */
function textOf(value: PhpValue): string | null {
  return typeof value === 'string' && !isEmpty(value) && trim(value) !== '' ? value : null;
}

function readParams(button: PhpValue, spot: Spot): string {
  const text = textOf(field(button, 'COMMAND_PARAMS'));
  if (text === null) reportNoParams(button, 'COMMAND_PARAMS', spot);
  return text ?? '';
}

/** A command without the slash that people type before it. */
export function withoutSlash(value: string, spot: Spot): string {
  if (!value.startsWith('/')) return value;
  const rest = value.slice(1);
  findAt(spot, 'COMMAND', 'COMMAND_SLASH', { text: quote(rest) });
  return rest;
}
