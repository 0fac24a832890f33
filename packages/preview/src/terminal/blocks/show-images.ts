import type { DrawnImage } from '../../types/drawn-attach.ts';
import type { Line } from '../lines/line.ts';
import { pictureLines } from '../picture-lines.ts';
import type { BlockLayout } from './block-shows.ts';

/** Pictures, one a line. */
export function showImages(images: readonly DrawnImage[], layout: BlockLayout): readonly Line[] {
  return images.flatMap((image, index) => pictureLines(image, layout.opens[index] ?? null, layout));
}
