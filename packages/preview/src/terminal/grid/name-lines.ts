import type { DrawnGridItem } from '../../types/drawn-attach.ts';
import type { Layout } from '../layout.ts';
import type { Line } from '../lines/line.ts';
import { wrapPieces } from '../lines/wrap-pieces.ts';

/** The name of a grid item; none where it has none. */
export function nameLines({ name }: DrawnGridItem, layout: Layout): readonly Line[] {
  return name === undefined ? [] : wrapPieces([{ text: name, style: { bold: true } }], layout.width);
}
