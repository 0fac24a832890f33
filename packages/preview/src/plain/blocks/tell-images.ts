import type { DrawnImage } from '../../types/drawn-attach.ts';
import { tellLink } from '../tell-link.ts';
import type { Opens } from '../../types/opens.ts';

/** Pictures by title and address. */
export function tellImages(images: readonly DrawnImage[], opens: Opens): string {
  return images
    .map(({ title }, index) => tellLink(title === undefined ? '[Image]' : `[Image: ${title}]`, opens[index]))
    .join('\n');
}
