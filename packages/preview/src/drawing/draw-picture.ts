import type { DrawnImage } from '../types/drawn-attach.ts';
import { fitImage } from './fit-image.ts';
import { present } from './present.ts';

/** One picture of an image block, a link or a rich link: they share the client's component. Nothing without an address. */
export function drawPicture(picture: {
  readonly src: string | undefined;
  readonly title: string | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
}): DrawnImage | undefined {
  const { src, title, width, height } = picture;
  if (src === undefined) return undefined;
  return { src, ...fitImage(width, height), ...present({ title }) };
}
