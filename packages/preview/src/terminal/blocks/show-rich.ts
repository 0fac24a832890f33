import type { DrawnRichLink } from '../../types/drawn-attach.ts';
import { mutedColor } from '../colors.ts';
import { labelLines } from '../label-lines.ts';
import type { Line } from '../lines/line.ts';
import { pictureLines } from '../picture-lines.ts';
import type { BlockLayout } from './block-shows.ts';

/** Link previews: a name, a description, a picture. */
export function showRich(rich: readonly DrawnRichLink[], layout: BlockLayout): readonly Line[] {
  return rich.flatMap(({ name, desc, image }, index) => {
    const url = layout.opens[index] ?? null;
    return [
      ...labelLines({ text: name ?? '', url, style: { bold: true } }, layout),
      ...(desc === undefined ? [] : labelLines({ text: desc, style: { color: mutedColor } }, layout)),
      ...pictureLines(image, null, layout),
    ];
  });
}
