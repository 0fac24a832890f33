import { element } from '../../html/element.ts';
import { decodeHtml } from '../../html/entities.ts';
import { replacePairs } from '../../scan/replace-pairs.ts';
import { isSafeUrl } from '../../urls/is-safe-url.ts';
import { isPicture, writePicture } from '../picture.ts';

const SIZES: ReadonlySet<string> = new Set(['small', 'medium', 'large']);
const URL_START = /^\s*(?:\[url])?/i;
const URL_END = /\[\/url]$/i;

/** `[img size=…]URL[/img]` (client.md §2). */
export function drawImages(text: string): string {
  const images = { start: /\[img(?:\s+size=([^\]]+))?]/gi, end: /\[\/img]/gi };
  return replacePairs(text, images, ({ groups: [size = ''], inside, whole }) => {
    const src = decodeHtml(inside.replace(URL_START, '').trimEnd().replace(URL_END, ''));
    const drawn =
      SIZES.has(size.toLowerCase()) && isSafeUrl(src) && isPicture(src.trim()) && !/\[img/i.test(src);
    if (!drawn) return dropUrlTags(whole);
    return element('a', { class: `bx-im-message-image bx-im-message-image--${size}` }, writePicture(src));
  });
}

/** What is not drawn loses its own `[url]` too. */
function dropUrlTags(whole: string): string {
  return replacePairs(whole, { start: /\[url]/gi, end: /\[\/url]/gi }, ({ inside }) => inside);
}
