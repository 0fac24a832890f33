import type { DrawnFile } from '../../types/drawn-attach.ts';
import { labelLines } from '../label-lines.ts';
import type { Line } from '../lines/line.ts';
import type { BlockLayout } from './block-shows.ts';

/** Files with their sizes. */
export function showFiles(files: readonly DrawnFile[], layout: BlockLayout): readonly Line[] {
  return files.flatMap(({ name, size }, index) =>
    labelLines({ text: size === '' ? name : `${name}, ${size}`, url: layout.opens[index] }, layout),
  );
}
