/** How Markdown becomes a reply. */
export interface MarkdownOptions {
  /** The source is still being written: what it leaves open is closed for now, and what is half a sign is held back. */
  readonly partial?: boolean;
  /** Whether tables, rules and pictures may stand in an attach; default true. Without, everything is text. */
  readonly attach?: boolean;
}
