import { escaped } from '../../fields/escaped.ts';
import { isUrl } from '../../fields/url.ts';
import { field } from '../../php/value.ts';
import { describe } from '../../report/describe.ts';
import { quote } from '../../report/quote.ts';
import { failed, type ActionReader } from './button-action.ts';

/** LINK: a string that passes the address test, HTML-escaped when stored (portal.md §4 rule 7). */
export const link: ActionReader = (button, spot) => {
  const value = field(button, 'LINK');
  if (value === null || value === '') return null;
  if (typeof value === 'string' && isUrl(value)) return { stored: { LINK: escaped(value, 'LINK', spot) } };
  const shown = typeof value === 'string' ? quote(value) : describe(value);
  return failed('LINK_SCHEME', 'LINK', { value: shown });
};
