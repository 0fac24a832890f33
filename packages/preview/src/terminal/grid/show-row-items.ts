import type { DrawnGridItem } from '../../types/drawn-attach.ts';
import type { Layout } from '../layout.ts';
import { beside } from '../lines/beside.ts';
import type { Line } from '../lines/line.ts';
import { widest } from '../lines/widest.ts';
import { nameLines } from './name-lines.ts';
import { valueLines } from './value-lines.ts';

const gap = 2;
const largestShare = 0.4;

/** ROW: names in one column, values in the other. The client lines columns up by WIDTH; here they follow the longest name. */
export function showRowItems(items: readonly DrawnGridItem[], layout: Layout): readonly Line[] {
  const narrow = { ...layout, width: Math.floor(layout.width * largestShare) };
  const rows = items.map((item) => ({ item, isPair: item.name !== undefined && item.value !== undefined }));
  const pairs = rows.filter(({ isPair }) => isPair);
  const nameWidth = widest(pairs.flatMap(({ item }) => nameLines(item, narrow)));
  const wide = { ...layout, width: layout.width - nameWidth - gap };
  return rows.flatMap(({ item, isPair }) =>
    isPair
      ? beside(nameLines(item, narrow), nameWidth + gap, valueLines(item, wide))
      : [...nameLines(item, layout), ...valueLines(item, layout)],
  );
}
