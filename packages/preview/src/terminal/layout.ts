/** What a layout needs to know of the terminal. */
export interface Layout {
  /** Columns at hand. */
  readonly width: number;
  /** Whether links will be written as links (OSC 8); if not, their addresses stand beside them. */
  readonly links: boolean;
}
