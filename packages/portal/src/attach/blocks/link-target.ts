import { isUrl } from '../../fields/url.ts';
import { networkId } from '../../fields/network-id.ts';
import { positiveInt } from '../../fields/positive-int.ts';
import { fieldArgument } from '../../php/text-argument.ts';
import { field, type PhpValue } from '../../php/value.ts';
import { quote } from '../../report/quote.ts';
import { find, findAt, type Spot } from '../../report/spot.ts';

export interface LinkTarget {
  readonly NETWORK_ID?: string;
  readonly USER_ID?: number;
  readonly CHAT_ID?: number;
}

/**
 * What LINK and RICH_LINK lead to: an id that comes with a NAME, else the address, which is checked only then
 * (portal.md §3.2). Null where there is neither, and the block vanishes.
 */
export const linkTarget = (source: PhpValue, kind: string, spot: Spot): LinkTarget | null => {
  if (field(source, 'NAME') !== null) {
    const network = networkId(source);
    if (network !== null) return { NETWORK_ID: network };
    const userId = positiveInt(source, 'USER_ID');
    if (userId !== null) return { USER_ID: userId };
    const chatId = positiveInt(source, 'CHAT_ID');
    if (chatId !== null) return { CHAT_ID: chatId };
  }
  if (field(source, 'LINK') === null) {
    find(spot, 'LINK_MISSING', { kind });
    return null;
  }
  const link = fieldArgument(source, 'LINK', 'preg_match');
  if (isUrl(link)) return {};
  findAt(spot, 'LINK', 'LINK_SCHEME', { value: quote(link), consequence: 'the block vanishes' });
  return null;
};
