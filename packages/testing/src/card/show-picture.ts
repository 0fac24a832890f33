import type { DrawnImage } from '@riposte/preview';
import { showText } from './show-text.ts';

/** A picture by its address, title and size. */
export function showPicture({ src, title, width, height }: DrawnImage): string {
  const size = width === undefined || height === undefined ? '' : ` ${width}×${height}`;
  return `‹image ${showText(title === undefined ? src : `${src} ${title}`)}${size}›`;
}
