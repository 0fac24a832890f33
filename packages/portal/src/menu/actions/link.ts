import { phrase } from '../../issues/phrases.ts';
import { escaped } from '../../fields/escaped.ts';
import { isUrl } from '../../fields/url.ts';
import { fieldArgument } from '../../php/text-argument.ts';
import { field } from '../../php/value.ts';
import { quote } from '../../report/quote.ts';
import { findAt } from '../../report/spot.ts';
import type { ActionReader } from '../../keyboard/actions/button-action.ts';

/** LINK of a menu item, HTML-escaped when stored (portal.md §5 rule 2). */
export const link: ActionReader = (item, spot) => {
  if (field(item, 'LINK') === null) return 'absent';
  const address = fieldArgument(item, 'LINK', 'preg_match');
  if (isUrl(address)) return { LINK: escaped(address, 'LINK', spot) };
  findAt(spot, 'LINK', 'LINK_SCHEME', { value: quote(address), consequence: phrase('opensNothing') });
  return 'failed';
};
