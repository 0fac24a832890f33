import { openApp } from '../../keyboard/actions/app.ts';
import type { ActionReader } from '../../keyboard/actions/button-action.ts';
import { scalar } from '../../php/scalar.ts';
import { fieldArgument } from '../../php/text-argument.ts';
import { trim } from '../../php/trim.ts';
import { field } from '../../php/value.ts';

/** APP_ID of a menu item counts when it is merely there (portal.md §5 rule 2). */
export const app: ActionReader = (item, spot) => {
  if (field(item, 'APP_ID') === null) return null;
  const hasParams = trim(fieldArgument(item, 'APP_PARAMS', 'trim')) !== '';
  return openApp(item, spot, hasParams ? scalar(field(item, 'APP_PARAMS')) : null);
};
