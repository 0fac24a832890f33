import type { DrawOptions } from './draw-options.ts';

/** What the terminal can do, and for whom the message is drawn. */
export interface TerminalOptions extends DrawOptions {
  /** Columns; default 80, at least 30. */
  readonly width?: number;
  /** Colours and other escape sequences; default true. Without, the result is plain text. */
  readonly color?: boolean;
  /** Links as links (OSC 8), where `color` is on; default false: the address stands beside its label. */
  readonly links?: boolean;
}
