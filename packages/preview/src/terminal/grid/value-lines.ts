import type { DrawnGridItem } from '../../types/drawn-attach.ts';
import { isSafeUrl } from '../../url/is-safe-url.ts';
import { linkColor, mutedColor, valueStyles } from '../colors.ts';
import type { Layout } from '../layout.ts';
import type { Line, Style } from '../lines/line.ts';
import { wrapPieces } from '../lines/wrap-pieces.ts';
import { linesOfRuns } from '../lines-of-runs.ts';

/** The value of a grid item in its tone, as a link where it is one. */
export function valueLines(
  { value = [], tone = 'base', link }: DrawnGridItem,
  layout: Layout,
): readonly Line[] {
  const linked = link !== undefined && isSafeUrl(link) && value.length > 0;
  const style: Style = linked ? { color: linkColor, ...valueStyles[tone], link } : valueStyles[tone];
  const lines = linesOfRuns(value, layout, style);
  if (!linked || layout.links) return lines;
  return [...lines, ...wrapPieces([{ text: `(${link})`, style: { color: mutedColor } }], layout.width)];
}
