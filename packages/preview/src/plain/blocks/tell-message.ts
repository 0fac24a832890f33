import type { DrawnBlocks } from '../../types/drawn-attach.ts';
import { tellRuns } from '../tell-runs.ts';

/** BB text in an attach. */
export function tellMessage(runs: DrawnBlocks['message']): string {
  return tellRuns(runs);
}
