import { iconTitle } from '../client-pass/icon-title.ts';
import { replaceTags } from '../scan/replace-tags.ts';

/** An icon leaves its title. */
export function unwrapIcons(text: string): string {
  return replaceTags(text, /\[icon=[^\]]*]/gi, (tag) => {
    const title = iconTitle(tag);
    if (title === undefined) return '(Icon)';
    return title === '' ? '' : `(${title.trim()})`;
  });
}
