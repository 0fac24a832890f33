import { escapeText } from '../escape/escape-text.ts';
import { isBlank } from '../escape/is-blank.ts';
import { isSafeUrl } from '../urls/is-safe-url.ts';
import { code, literal } from '../write/leaves.ts';
import { percentEncode } from '../write/write-address.ts';
import type { Tag } from './tag.ts';

const LARGEST = 100;
/**
 * The client takes no `'` back that it has encoded, ends the address before such a sign, and finds size and title in
 * it; the portal makes a link of a second address in it (client.md §1.1 rule 5, §2, and the client's `decodeIcon`).
 */
const AWKWARD = /'|[!),.;]$|[eht](?<=size|width|height|title)(?==)|(?<!^\w+):(?=\/\/)/gi;

/** A small picture in the line: `[icon=URL]` (client.md §2). */
export interface IconNode {
  readonly kind: 'icon';
  /** Starts as `isSafeUrl` says; for another one the title is written. */
  readonly url: string;
  /** Pixels, 1 to 100; the client's default is 20. */
  readonly size?: number;
  /** Shown over the icon, and where icons are not. Brackets become parentheses. */
  readonly title?: string;
}

export const icon: Tag<IconNode> = {
  write(node, scope) {
    const { url, size, title = '' } = node;
    if (!isSafeUrl(url)) return literal(title, scope);
    const pixels = size === undefined ? NaN : Math.min(Math.max(Math.round(size), 1), LARGEST);
    const sized = Number.isNaN(pixels) ? '' : ` size=${pixels}`;
    const titled = isBlank(title) ? '' : ` title=${escapeText(title, 'iconTitle', scope)}`;
    return code(`[icon=${escapeText(url, 'url').replace(AWKWARD, percentEncode)}${sized}${titled}]`, scope);
  },
  writePlain: (node, scope) => literal(node.title ?? '', scope),
};
