import type { DrawnBlocks } from '../../types/drawn-attach.ts';
import type { Line } from '../lines/line.ts';
import { linesOfRuns } from '../lines-of-runs.ts';
import type { BlockLayout } from './block-shows.ts';

/** BB text in an attach. */
export function showMessage(runs: DrawnBlocks['message'], layout: BlockLayout): readonly Line[] {
  return linesOfRuns(runs, layout);
}
