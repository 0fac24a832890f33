import { beside } from './beside.ts';
import type { Line } from './line.ts';
import { widest } from './widest.ts';

/** Sets boxes of lines side by side, as many as fit into the width, then goes on below. */
export function flowBoxes(
  boxes: readonly { readonly lines: readonly Line[]; readonly minWidth?: number }[],
  options: { readonly width: number; readonly gap: number },
): readonly Line[] {
  const bands: { lines: readonly Line[]; used: number }[] = [];
  for (const { lines, minWidth = 0 } of boxes) {
    const own = Math.min(Math.max(widest(lines), minWidth), options.width);
    const band = bands.at(-1);
    if (band === undefined || band.used + options.gap + own > options.width) bands.push({ lines, used: own });
    else {
      band.lines = beside(band.lines, band.used + options.gap, lines);
      band.used += options.gap + own;
    }
  }
  return bands.flatMap(({ lines }) => lines);
}
