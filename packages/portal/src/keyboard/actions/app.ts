import { isEmpty } from '../../php/is-empty.ts';
import { toInt } from '../../php/to-int.ts';
import { trim } from '../../php/trim.ts';
import { field } from '../../php/value.ts';
import { failed, type ActionReader } from './button-action.ts';

/** APP_ID: anything but empty, made a number; APP_PARAMS only as a string (portal.md §4 rule 7). */
export const app: ActionReader = (button) => {
  const id = field(button, 'APP_ID');
  if (id === null) return null;
  if (isEmpty(id)) return failed('APP_ID_EMPTY', 'APP_ID');
  const params = field(button, 'APP_PARAMS');
  const hasParams = typeof params === 'string' && trim(params) !== '';
  return { stored: { APP_ID: toInt(id), ...(hasParams && { APP_PARAMS: params }) } };
};
