import { phrase } from '../../issues/phrases.ts';
import { fieldArgument } from '../../php/text-argument.ts';
import { field, type PhpValue } from '../../php/value.ts';
import { quote } from '../../report/quote.ts';
import { find, findAt, type Spot } from '../../report/spot.ts';
import { isUrl } from '../../fields/url.ts';

/** The address an image or a file stands for; null where there is none that passes, and the element vanishes. */
export function ownLink(source: PhpValue, kind: string, spot: Spot): string | null {
  if (field(source, 'LINK') === null) {
    find(spot, 'LINK_MISSING', { kind });
    return null;
  }
  const link = fieldArgument(source, 'LINK', 'preg_match');
  if (isUrl(link)) return link;
  findAt(spot, 'LINK', 'LINK_SCHEME', { value: quote(link), consequence: phrase('elementVanishes', kind) });
  return null;
}
