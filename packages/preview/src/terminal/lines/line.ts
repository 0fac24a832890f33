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

/** Text that looks alike, of any length, with line breaks and whatever else the message holds. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

/** A piece that stands on one line: no breaks, no control characters, and measured. */
export interface Span extends Piece {
  /** Columns. */
  readonly width: number;
}

/** One line of the screen. */
export type Line = readonly Span[];
