import { phrase } from '../../issues/phrases.ts';
import { isEmpty } from '../../php/is-empty.ts';
import { toInt } from '../../php/to-int.ts';
import { trim } from '../../php/trim.ts';
import { field } from '../../php/value.ts';
import { findAt } from '../../report/spot.ts';
import type { ActionReader } from './button-action.ts';

/** APP_ID: anything but empty, made a number; APP_PARAMS only as a string (portal.md §4 rule 7). */
export const app: ActionReader = (button, spot) => {
  const id = field(button, 'APP_ID');
  if (id === null) return 'absent';
  if (isEmpty(id)) {
    findAt(spot, 'APP_ID', 'APP_ID_EMPTY', { consequence: phrase('doesNotCount') });
    return 'failed';
  }
  const params = field(button, 'APP_PARAMS');
  return {
    APP_ID: toInt(id),
    ...(typeof params === 'string' && trim(params) !== '' && { APP_PARAMS: params }),
  };
};
