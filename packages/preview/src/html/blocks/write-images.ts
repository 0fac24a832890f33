import type { DrawnImage } from '../../types/drawn-attach.ts';
import { element } from '../element.ts';
import { writePicture } from '../write-picture.ts';
import type { Opens } from '../../types/opens.ts';

/** Pictures in a row. */
export function writeImages(images: readonly DrawnImage[], opens: Opens): string {
  const pictures = images.map((image, index) => writePicture(image, opens[index] ?? null));
  return element('div', { class: 'riposte-images' }, pictures.join(''));
}
