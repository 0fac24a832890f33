// Half of the client's line height: what a column of a terminal is to its rows.
const pixelsPerColumn = 8;

/** A width in pixels as columns, at least one. */
export function columns(pixels: number): number {
  return Math.max(1, Math.round(pixels / pixelsPerColumn));
}
