import { phrase } from '../../issues/phrases.ts';
import { escaped } from '../../fields/escaped.ts';
import { isUrl } from '../../fields/url.ts';
import { isEmpty } from '../../php/is-empty.ts';
import { field } from '../../php/value.ts';
import { describe } from '../../report/describe.ts';
import { findAt } from '../../report/spot.ts';
import type { ActionReader } from './button-action.ts';

/** LINK: a string that passes the address test, HTML-escaped when stored (portal.md §4 rule 7). */
export const link: ActionReader = (button, spot) => {
  const value = field(button, 'LINK');
  if (isEmpty(value)) return 'absent';
  if (typeof value === 'string' && isUrl(value)) return { LINK: escaped(value, 'LINK', spot) };
  findAt(spot, 'LINK', 'LINK_SCHEME', { value: describe(value), consequence: phrase('opensNothing') });
  return 'failed';
};
