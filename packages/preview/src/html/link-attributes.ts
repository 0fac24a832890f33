import { isSafeUrl } from '../url/is-safe-url.ts';
import type { Attributes } from './element.ts';

/** What a link needs to open in a new tab and tell the other side nothing; undefined for an address that may not be linked. */
export function linkAttributes(url: string): Attributes | undefined {
  if (!isSafeUrl(url)) return undefined;
  return { href: url, target: '_blank', rel: 'noopener noreferrer nofollow' };
}
