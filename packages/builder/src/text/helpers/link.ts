import { marked, type Formatted } from '../formatted.ts';
import { findBadAddress } from '../find-bad-address.ts';
import type { Inline } from '../inline.ts';
import { toFormatted } from '../to-formatted.ts';
import { withProblems } from '../with-problems.ts';

/**
 * A label that opens an address.
 *
 * @param label literal text, or text made with fmt; empty: the address itself
 * @param url starts with `/`, `http://` or `https://` in lower case, or with `tel:`, `mailto:`, `callto:`, `skype:`,
 *   `viber:`, `ftp:` (client.md §2); anything else is an error
 * @example
 * ```ts
 * reply(fmt`See ${fmt.link('the deal', '/crm/deal/details/7/')}`);
 * ```
 */
export function link(label: Inline, url: string): Formatted {
  const text = toFormatted(label);
  const problems = findBadAddress(url);
  return problems.length > 0
    ? withProblems(text, ...problems)
    : marked(text, (children) => ({ kind: 'link', url, children }));
}
