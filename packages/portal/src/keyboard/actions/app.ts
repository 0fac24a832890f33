import { reportCoerced } from '../../fields/positive-int.ts';
import { isEmpty } from '../../php/is-empty.ts';
import { toInt } from '../../php/to-int.ts';
import { trim } from '../../php/trim.ts';
import { field, type PhpValue } from '../../php/value.ts';
import type { Spot } from '../../report/spot.ts';
import type { StoredScalar } from '../../types/stored.ts';
import { failed, type ActionReader, type ActionReading } from './button-action.ts';
import { reportNoParams } from './report-no-params.ts';

/** APP_ID: anything but empty, made a number; APP_PARAMS only as a string (portal.md §4 rule 7). */
export const app: ActionReader = (button, spot) => {
  const id = field(button, 'APP_ID');
  if (id === null) return null;
  if (isEmpty(id)) return failed('APP_ID_EMPTY', 'APP_ID');
  const params = field(button, 'APP_PARAMS');
  return openApp(button, spot, typeof params === 'string' && trim(params) !== '' ? params : null);
};

/** The opening of an application, with its parameters, null for none that count. */
export function openApp(element: PhpValue, spot: Spot, params: StoredScalar | null): ActionReading {
  const id = toInt(field(element, 'APP_ID'));
  reportCoerced(element, 'APP_ID', spot, id);
  if (params === null) reportNoParams(element, 'APP_PARAMS', spot);
  return { stored: { APP_ID: id, ...(params !== null && { APP_PARAMS: params }) } };
}
