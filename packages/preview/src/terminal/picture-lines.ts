import type { DrawnImage } from '../types/drawn-attach.ts';
import { labelLines } from './label-lines.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines/line.ts';

/** A picture in words, linked to what it opens. */
export function pictureLines(
  image: DrawnImage | undefined,
  opens: string | null,
  layout: Layout,
): readonly Line[] {
  if (image === undefined) return [];
  const text = image.title === undefined ? '[Image]' : `[Image: ${image.title.replaceAll('\n', ' ')}]`;
  return labelLines({ text, url: opens }, layout);
}
