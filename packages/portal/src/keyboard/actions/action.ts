import { phrase } from '../../issues/phrases.ts';
import { isEmpty } from '../../php/is-empty.ts';
import { scalar } from '../../php/scalar.ts';
import { textArgument } from '../../php/text-argument.ts';
import { trim } from '../../php/trim.ts';
import { field, type PhpValue } from '../../php/value.ts';
import { describe } from '../../report/describe.ts';
import { findAt, type Spot } from '../../report/spot.ts';
import type { ActionReader, ActionReading } from './button-action.ts';

/** The documented actions, then two that are not (portal.md §4 rule 7). */
export const BUTTON_ACTIONS = ['PUT', 'SEND', 'COPY', 'CALL', 'DIALOG', 'LIVECHAT', 'HELP'] as const;

/** ACTION with its ACTION_VALUE, which is kept as it was sent. */
export const action: ActionReader = (button, spot) => readAction(button, spot, BUTTON_ACTIONS);

/** An action out of the given ones. */
export function readAction(element: PhpValue, spot: Spot, known: readonly string[]): ActionReading {
  const name = field(element, 'ACTION');
  if (isEmpty(name)) return 'absent';
  const value = describe(name);
  if (typeof name !== 'string' || !known.includes(name)) {
    const facts = { value, known: known.join(', '), consequence: phrase('doesNotCount') };
    findAt(spot, 'ACTION', 'ACTION_UNKNOWN', facts);
    return 'failed';
  }
  const given = field(element, 'ACTION_VALUE');
  if (trim(textArgument(given, 'trim', 'ACTION_VALUE')) === '') {
    findAt(spot, 'ACTION_VALUE', 'ACTION_VALUE_BLANK', { value, consequence: phrase('doesNotCount') });
    return 'failed';
  }
  return { ACTION: name, ACTION_VALUE: scalar(given) };
}
