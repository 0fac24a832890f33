import { checkString } from '../../issues/check-string.ts';
import { unsure, writeUrl } from '../../pen/pen.ts';
import type { MadeAction, WriteAction } from '../action-kind.ts';

/** Opens a page. */
export interface LinkAction {
  readonly kind: 'link';
  readonly url: string;
}

export function linkAction(url: string): MadeAction<LinkAction> {
  const { value, problems } = checkString(url, 'link');
  return { action: { kind: 'link', url: value }, problems };
}

/** What is stored around the address. */
const frame = '"LINK":'.length;

/** The portal stores the address HTML-escaped (portal.md §4 rule 7). */
export const writeLinkAction: WriteAction<LinkAction> = ({ url }, wire, pen) => {
  pen.cost += url.includes('&') ? unsure : frame;
  wire.LINK = writeUrl(pen, url);
};
