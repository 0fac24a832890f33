import { visitBlock } from '../blocks/visit-block.ts';
import type { DrawnAttach } from '../types/drawn-attach.ts';
import type { Opens } from '../types/opens.ts';
import { blockShows } from './blocks/block-shows.ts';
import { barColors } from './colors.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines/line.ts';
import { span } from './lines/span.ts';

/** An attach with its bar on the left. */
export function attachLines(attach: DrawnAttach, opens: readonly Opens[], layout: Layout): readonly Line[] {
  const bar = span('▌ ', { color: barColors[attach.bar] });
  const width = layout.width - bar.width;
  return attach.blocks
    .flatMap((block, index) => visitBlock(block, blockShows, { ...layout, width, opens: opens[index] ?? [] }))
    .map((line) => [bar, ...line]);
}
