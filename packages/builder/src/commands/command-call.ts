/** A command with its parameters packed: what a button carries. */
export interface CommandCall {
  readonly kind: 'command-call';
  /** The command's name, without its slash. */
  readonly name: string;
  /** Packed parameters; empty for none. Never `0` and never blank, since the portal drops both (portal.md §4). */
  readonly params: string;
}
