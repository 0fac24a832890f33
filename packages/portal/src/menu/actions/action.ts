import { phrase } from '../../issues/phrases.ts';
import { readAction } from '../../keyboard/actions/action.ts';
import type { ActionReader } from '../../keyboard/actions/button-action.ts';
import { looselyAmong } from '../../php/loosely-equals.ts';
import { field } from '../../php/value.ts';
import { findAt } from '../../report/spot.ts';

/** Without the two undocumented ones that a button knows (portal.md §5 rule 2). */
const MENU_ACTIONS = ['PUT', 'SEND', 'COPY', 'CALL', 'DIALOG'] as const;

/** in_array compares loosely here, so `true` counts as an action and stays `true` (inferred from the source). */
export const action: ActionReader = (item, spot) => {
  const reading = readAction(item, MENU_ACTIONS, looselyAmong);
  if (field(item, 'ACTION') === true && reading !== null && 'stored' in reading) {
    const facts = { key: 'ACTION', actual: 'true', known: MENU_ACTIONS.join(', ') };
    findAt(spot, 'ACTION', 'FLAG_INVALID', { ...facts, becomes: phrase('keptAsSent') });
  }
  return reading;
};
