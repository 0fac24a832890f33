import type { Run } from '@riposte/bbcode';
import { groupByLink } from '../runs/group-by-link.ts';
import type { LinkGroup } from '../runs/group-by-link.ts';
import { readMarks } from '../runs/read-marks.ts';
import { runText } from '../runs/run-text.ts';
import { isSafeUrl } from '../url/is-safe-url.ts';
import { mutedColor } from './colors.ts';
import type { Layout } from './layout.ts';
import type { Span, Style } from './lines/line.ts';
import { markStyles } from './mark-styles.ts';

/** Runs as spans; where links can't be written as links, an address follows its label. */
export function spanRuns(runs: readonly Run[], layout: Layout, base: Style = {}): readonly Span[] {
  return groupByLink(runs).flatMap((group) => spanGroup(group, layout, base));
}

function spanGroup({ link, runs }: LinkGroup, layout: Layout, base: Style): readonly Span[] {
  const spans = runs.map((run) => spanRun(run, base));
  if (layout.links || link === undefined || !isSafeUrl(link)) return spans;
  if (spans.map(({ text }) => text).join('') === link) return spans;
  return [...spans, { text: ` (${link})`, style: { color: mutedColor } }];
}

function spanRun(run: Run, base: Style): Span {
  const style = readMarks(run.marks).reduce(
    (sum, { kind, value }) => ({ ...sum, ...markStyles[kind](value) }),
    base,
  );
  return { text: runText(run), style };
}
