import { scalar } from '../../php/scalar.ts';
import { textArgument } from '../../php/text-argument.ts';
import { trim } from '../../php/trim.ts';
import { field, type PhpValue } from '../../php/value.ts';
import { describe } from '../../report/describe.ts';
import { quote } from '../../report/quote.ts';
import { failed, type ActionReader, type ActionReading } from './button-action.ts';

/** The documented actions, then two that are not (portal.md §4 rule 7). */
const BUTTON_ACTIONS = ['PUT', 'SEND', 'COPY', 'CALL', 'DIALOG', 'LIVECHAT', 'HELP'] as const;

/** ACTION with its ACTION_VALUE, which is kept as it was sent. */
export const action: ActionReader = (button) => readAction(button, BUTTON_ACTIONS, isAmong);

/** in_array with the strict flag. */
function isAmong(name: PhpValue, known: readonly string[]): name is string {
  return typeof name === 'string' && known.includes(name);
}

/** An action out of the given ones, by the portal's way of looking for it among them. */
export function readAction(
  element: PhpValue,
  known: readonly string[],
  isKnown: (name: PhpValue, known: readonly string[]) => name is string | true,
): ActionReading {
  const name = field(element, 'ACTION');
  if (name === null || name === '') return null;
  if (!isKnown(name, known)) {
    return failed('ACTION_UNKNOWN', 'ACTION', { value: describe(name), known: known.join(', ') });
  }
  const value = field(element, 'ACTION_VALUE');
  if (trim(textArgument(value, 'trim', 'ACTION_VALUE')) === '') {
    return failed('ACTION_VALUE_BLANK', 'ACTION_VALUE', { value: quote(String(name)) });
  }
  return { stored: { ACTION: name, ACTION_VALUE: scalar(value) } };
}
