import type { Run } from '@riposte/bbcode';

/** Runs without the one line break at their start or end, if they have it. */
export function trimBreak(runs: readonly Run[], side: 'start' | 'end'): readonly Run[] {
  const at = side === 'start' ? 0 : runs.length - 1;
  const run = runs[at];
  if (run === undefined || !('text' in run)) return runs;
  if (!(side === 'start' ? run.text.startsWith('\n') : run.text.endsWith('\n'))) return runs;
  const text = side === 'start' ? run.text.slice(1) : run.text.slice(0, -1);
  return runs.flatMap((other, index) => (index !== at ? [other] : text === '' ? [] : [{ ...run, text }]));
}
