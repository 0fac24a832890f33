/** A width in pixels as an inline style; undefined where the style sheet decides. */
export function pixels(width: number | undefined): string | undefined {
  return width === undefined ? undefined : `width:${width}px`;
}
