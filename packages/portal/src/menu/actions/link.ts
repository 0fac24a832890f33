import { escaped } from '../../fields/escaped.ts';
import { isUrl } from '../../fields/url.ts';
import { failed, type ActionReader } from '../../keyboard/actions/button-action.ts';
import { fieldArgument } from '../../php/text-argument.ts';
import { field } from '../../php/value.ts';
import { quote } from '../../report/quote.ts';

/** LINK of a menu item, HTML-escaped when stored (portal.md §5 rule 2). */
export const link: ActionReader = (item, spot) => {
  if (field(item, 'LINK') === null) return null;
  const address = fieldArgument(item, 'LINK', 'preg_match');
  if (isUrl(address)) return { stored: { LINK: escaped(address, 'LINK', spot) } };
  return failed('LINK_SCHEME', 'LINK', { value: quote(address) });
};
