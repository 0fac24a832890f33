import { phrase } from '../../issues/phrases.ts';
import { reportDropped } from '../../fields/report-dropped.ts';
import { targetId, type TargetId } from '../../fields/target-id.ts';
import { isUrl } from '../../fields/url.ts';
import { fieldArgument } from '../../php/text-argument.ts';
import { field, type PhpValue } from '../../php/value.ts';
import { quote } from '../../report/quote.ts';
import { find, findAt, type Spot } from '../../report/spot.ts';

/** The ids that LINK and RICH_LINK know; they do not read BOT_ID. */
export const LINK_IDS = ['NETWORK_ID', 'USER_ID', 'CHAT_ID'] as const;

/**
 * What LINK and RICH_LINK lead to: an id that comes with a NAME, else the address, which is checked only then
 * (portal.md §3.2). Null where there is neither, and the block vanishes.
 */
export function linkTarget(source: PhpValue, kind: string, spot: Spot): Omit<TargetId, 'BOT_ID'> | null {
  const isNamed = field(source, 'NAME') !== null;
  const target = isNamed ? targetId(source, LINK_IDS, spot) : null;
  if (target !== null) return target;
  if (!isNamed) reportDropped(source, LINK_IDS, spot, { because: phrase('needs', 'NAME') });
  if (field(source, 'LINK') === null) {
    find(spot, 'LINK_MISSING', { kind });
    return null;
  }
  const link = fieldArgument(source, 'LINK', 'preg_match');
  if (isUrl(link)) return {};
  findAt(spot, 'LINK', 'LINK_SCHEME', { value: quote(link), consequence: phrase('blockVanishes') });
  return null;
}
