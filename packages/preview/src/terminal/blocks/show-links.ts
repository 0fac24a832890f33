import type { DrawnLink } from '../../types/drawn-attach.ts';
import { labelLines } from '../label-lines.ts';
import type { Line } from '../lines/line.ts';
import { linesOfRuns } from '../lines-of-runs.ts';
import { pictureLines } from '../picture-lines.ts';
import type { BlockLayout } from './block-shows.ts';

/** Links with a description and a picture. */
export function showLinks(links: readonly DrawnLink[], layout: BlockLayout): readonly Line[] {
  return links.flatMap(({ href, label, desc, image }) => [
    ...labelLines({ text: label ?? '', url: href }, layout),
    ...linesOfRuns(desc ?? [], layout),
    ...pictureLines(image, null, layout),
  ]);
}
