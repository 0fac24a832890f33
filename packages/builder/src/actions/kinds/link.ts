import { checkString, stringOf } from '../../issues/check-string.ts';
import { unsure } from '../../pen/pen.ts';
import { writeUrl } from '../../pen/write-url.ts';
import type { MadeAction, WriteAction } from '../action-kind.ts';

/** Opens a page. */
export interface LinkAction {
  readonly kind: 'link';
  readonly url: string;
}

export function linkAction(url: string): MadeAction<LinkAction> {
  return { action: { kind: 'link', url: stringOf(url) }, problems: checkString(url, 'link') };
}

/** What is stored around the address. */
const frame = '"LINK":'.length;

/** The portal stores the address HTML-escaped (portal.md §4 rule 7). */
export const writeLinkAction: WriteAction<LinkAction> = ({ url }, wire, pen) => {
  pen.cost += url.includes('&') ? unsure : frame;
  wire.LINK = writeUrl(pen, url);
};
