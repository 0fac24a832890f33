/** How a stretch of a line looks; colours are `#rrggbb`. */
export interface Style {
  readonly bold?: true;
  readonly dim?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly color?: string;
  readonly background?: string;
  /** An address that `isSafeUrl` has let pass. */
  readonly link?: string;
}

export interface Span {
  readonly text: string;
  readonly style: Style;
}

/** One line of the screen: no breaks, no control characters. */
export type Line = readonly Span[];
