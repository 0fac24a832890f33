import { emit } from '@riposte/bbcode';
import { checkString } from '../../issues/check-string.ts';
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

export const writeLinkAction: WriteAction<LinkAction> = ({ url }) => ({
  LINK: emit([{ kind: 'text', value: url }], 'url'),
});
