import type { Run } from '@riposte/bbcode';
import type { Section } from '../runs/section.ts';
import { splitSections } from '../runs/split-sections.ts';
import { codeColor, quoteColor } from './colors.ts';
import type { Layout } from './layout.ts';
import type { Line, Style } from './lines/line.ts';
import { wrapSpans } from './lines/wrap-spans.ts';
import { spanRuns } from './span-runs.ts';

/** Text in lines, its quotes and code blocks with a bar on their left. */
export function linesOfRuns(runs: readonly Run[], layout: Layout, base: Style = {}): readonly Line[] {
  return splitSections(runs).flatMap((section) => linesOf(section, layout, base));
}

const bar = '│ ';

function linesOf(section: Section, layout: Layout, base: Style): readonly Line[] {
  if (section.kind === 'flow') return wrapSpans(spanRuns(section.runs, layout, base), layout.width);
  const inner = { ...layout, width: layout.width - bar.length };
  const color = section.kind === 'code' ? codeColor : quoteColor;
  const head = section.kind === 'quote' ? section.head : [];
  const parts = [headSpans(head, inner), spanRuns(section.runs, inner)];
  return parts
    .filter((spans) => spans.length > 0)
    .flatMap((spans) => wrapSpans(spans, inner.width))
    .map((line) => [{ text: bar, style: { color } }, ...line]);
}

/** Name and time of a quote, which the client sets apart by a margin. */
function headSpans(head: readonly Run[], layout: Layout): ReturnType<typeof spanRuns> {
  return spanRuns(head, layout).flatMap((span, index) =>
    index === 0 ? [span] : [{ text: ' ', style: {} }, span],
  );
}
