import type { ActionReader } from '../../keyboard/actions/button-action.ts';
import { scalar } from '../../php/scalar.ts';
import { fieldArgument } from '../../php/text-argument.ts';
import { toInt } from '../../php/to-int.ts';
import { trim } from '../../php/trim.ts';
import { field } from '../../php/value.ts';

/** APP_ID of a menu item counts when it is merely there (portal.md §5 rule 2). */
export const app: ActionReader = (item) => {
  const id = field(item, 'APP_ID');
  if (id === null) return null;
  const hasParams = trim(fieldArgument(item, 'APP_PARAMS', 'trim')) !== '';
  const params = scalar(field(item, 'APP_PARAMS'));
  return { stored: { APP_ID: toInt(id), ...(hasParams && { APP_PARAMS: params }) } };
};
