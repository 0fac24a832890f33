import type { Run } from '../run.ts';
import { showRuns } from '../show-runs.ts';

/** BB text in an attach. */
export function messageCard(runs: readonly Run[]): string {
  return showRuns(runs);
}
