import type { DrawnGridItem } from '../../types/drawn-attach.ts';
import { columns } from '../columns.ts';
import type { Layout } from '../layout.ts';
import { flowBoxes } from '../lines/flow-boxes.ts';
import type { Line } from '../lines/line.ts';
import { nameLines } from './name-lines.ts';
import { valueLines } from './value-lines.ts';

/** LINE: the value under the name, the items side by side as long as there is room. */
export function showLineItems(items: readonly DrawnGridItem[], layout: Layout): readonly Line[] {
  return flowBoxes(
    items.map((item) => {
      const own = item.width === undefined ? layout.width : Math.max(columns(item.width), narrowest);
      const inner = { ...layout, width: Math.min(own, layout.width) };
      const lines = [...nameLines(item, inner), ...valueLines(item, inner)];
      return item.width === undefined ? { lines } : { lines, minWidth: inner.width };
    }),
    { width: layout.width, gap: 2 },
  );
}

// A column narrower than this would stand every letter on its own.
const narrowest = 8;
