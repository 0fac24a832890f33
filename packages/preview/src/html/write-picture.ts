import type { DrawnImage } from '../types/drawn-attach.ts';
import { isPictureUrl } from '../url/is-picture-url.ts';
import { element, openTag } from './element.ts';
import { linkOrSpan } from './link-or-span.ts';
import { writeText } from './write-text.ts';

/** A picture that opens something, in the client's grey box where its size is not known. */
export function writePicture(image: DrawnImage, opens: string | null): string {
  const { src, title, width, height, fit } = image;
  const label = title ?? 'Image';
  if (!isPictureUrl(src)) return element('span', {}, writeText(`[${label}]`));
  const sized = width !== undefined && height !== undefined && fit !== undefined;
  const style = sized ? `width:${width}px;height:${height}px;object-fit:${fit}` : undefined;
  const picture = openTag('img', {
    src,
    alt: label,
    title,
    style,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
  });
  return linkOrSpan(opens, `riposte-image${sized ? '' : ' riposte-image-boxed'}`, picture);
}
