import type { Run } from '@riposte/bbcode';
import type { Section } from '../runs/section.ts';
import { splitSections } from '../runs/split-sections.ts';
import { codeColor, quoteColor } from './colors.ts';
import type { Layout } from './layout.ts';
import type { Line, Piece, Style } from './lines/line.ts';
import { span } from './lines/span.ts';
import { wrapPieces } from './lines/wrap-pieces.ts';
import { piecesOfRuns } from './pieces-of-runs.ts';

/** Text in lines, its quotes and code blocks with a bar on their left. */
export function linesOfRuns(runs: readonly Run[], layout: Layout, base: Style = {}): readonly Line[] {
  return splitSections(runs).flatMap((section) => linesOf(section, layout, base));
}

function linesOf(section: Section, layout: Layout, base: Style): readonly Line[] {
  if (section.kind === 'flow') return wrapPieces(piecesOfRuns(section.runs, layout, base), layout.width);
  const bar = span('│ ', { color: section.kind === 'code' ? codeColor : quoteColor });
  const inner = { ...layout, width: layout.width - bar.width };
  const head = section.kind === 'quote' ? section.head : [];
  return [piecesOfHead(head, inner), piecesOfRuns(section.runs, inner)]
    .filter((pieces) => pieces.length > 0)
    .flatMap((pieces) => wrapPieces(pieces, inner.width))
    .map((line) => [bar, ...line]);
}

/** Name and time of a quote, which the client sets apart by a margin. */
function piecesOfHead(head: readonly Run[], layout: Layout): readonly Piece[] {
  return piecesOfRuns(head, layout).flatMap((piece, index) =>
    index === 0 ? [piece] : [{ text: ' ', style: {} }, piece],
  );
}
