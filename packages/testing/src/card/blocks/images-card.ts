import type { DrawnImage } from '@riposte/preview';
import type { Opens } from '../opens.ts';
import { showOpens } from '../show-opens.ts';
import { showPicture } from '../show-picture.ts';

/** Pictures, with what a click opens where that is another address. */
export function imagesCard(images: readonly DrawnImage[], opens: Opens): string {
  return images
    .map((image, index) => {
      const url = opens[index];
      return url === undefined || url === image.src
        ? showPicture(image)
        : `${showPicture(image)} ${showOpens('', url)}`;
    })
    .join('\n');
}
