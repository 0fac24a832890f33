import { isSafeUrl } from '../urls/is-safe-url.ts';
import { code, literal } from '../write/leaves.ts';
import { hasMark } from '../write/marks.ts';
import { percentEncode, writeAddress } from '../write/write-address.ts';
import type { Tag } from './tag.ts';
import { url as urlTag } from './url.ts';

const PICTURE = /^https?:\/\/.+\.(?:jpg|jpeg|png|gif|webp)(?:\?|$)/i;
/** The portal makes a link of the address, which ends at a brace and changes at an apostrophe (client.md §1.1). */
const AWKWARD = /[{}']/g;

/** A picture: `[img size=…]` (client.md §2). */
export interface ImageNode {
  readonly kind: 'image';
  /** `http:` or `https:`, ending in jpg, jpeg, png, gif or webp; another one is written as a link. */
  readonly url: string;
  readonly size: 'small' | 'medium' | 'large';
}

export const image: Tag<ImageNode> = {
  write(node, scope) {
    const { url, size } = node;
    if (!isPicture(url) || hasMark(scope, 'link')) return urlTag.write({ kind: 'url', url }, scope);
    const address = writeAddress(url).replace(AWKWARD, percentEncode);
    // The blank ends the portal's link, which would take the tag in (client.md §1.1 rule 5).
    return code(`[img size=${size}]${address} [/img]`, scope);
  },
  writePlain: (node, scope) => literal(node.url, scope),
};

function isPicture(url: string): boolean {
  return PICTURE.test(url) && isSafeUrl(url);
}
