import type { Run } from '@riposte/bbcode';
import { readMarks } from '../runs/read-marks.ts';
import { atomText } from '../runs/atom-text.ts';
import { mutedColor } from './colors.ts';
import type { Layout } from './layout.ts';
import type { Span, Style } from './lines/line.ts';
import { linkEnd } from './link-end.ts';
import { markStyles } from './mark-styles.ts';

/** Runs as spans; where links can't be written as links, an address follows its label. */
export function spanRuns(runs: readonly Run[], layout: Layout, base: Style = {}): readonly Span[] {
  const spans = runs.map((run): Span => {
    const style = readMarks(run.marks).reduce(
      (sum, { kind, value }) => ({ ...sum, ...markStyles[kind](value) }),
      base,
    );
    return { text: 'text' in run ? run.text : atomText(run.atom), style };
  });
  if (layout.links) return spans;
  return spans.flatMap((span, index) => {
    const address = linkEnd(spans, index);
    return address === undefined ? [span] : [span, { text: ` (${address})`, style: { color: mutedColor } }];
  });
}
