import type { DrawnBlocks } from '../../types/drawn-attach.ts';
import { element } from '../element.ts';
import { writeRuns } from '../write-runs.ts';

/** BB text in an attach. */
export function writeMessage(runs: DrawnBlocks['message']): string {
  return element('div', { class: 'riposte-block' }, writeRuns(runs));
}
