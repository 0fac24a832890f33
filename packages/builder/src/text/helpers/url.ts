import { findBadAddress } from '../find-bad-address.ts';
import { formatted, type Formatted } from '../formatted.ts';

/**
 * An address that shows itself as a link; one of a picture (http or https, ending in jpg, jpeg, png, gif or webp) the
 * client draws as the picture (client.md §2).
 *
 * @param url as for `fmt.link`; anything else is an error
 * @example
 * ```ts
 * reply(fmt.url('https://example.com/report')); // [url=https://example.com/report]https://example.com/report[/url]
 * ```
 */
export function url(url: string): Formatted {
  const problems = findBadAddress(url);
  return problems.length > 0 ? formatted([], { problems }) : formatted([{ kind: 'url', url }]);
}
