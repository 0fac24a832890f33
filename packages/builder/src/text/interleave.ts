import type { Formatted } from './formatted.ts';
import type { Inline } from './inline.ts';
import { joined } from './to-formatted.ts';

/** Texts with something between them; what is empty by being null, undefined or false does not count. */
export function interleave(items: readonly Inline[], separator: Inline): Formatted {
  return joined(items.filter(isThere).flatMap((item, index) => (index === 0 ? [item] : [separator, item])));
}

/** An empty string is there: an author writes it for an empty line. */
export function isThere(item: Inline): boolean {
  return item !== null && item !== undefined && item !== false;
}
