/** Ends the program with one clear line and an exit status. */
export class Exit extends Error {
  override readonly name: string = 'Exit';
  readonly code: number;

  /**
   * @param code 2 where the command line or its input cannot be understood, 1 for what went wrong after, 130 where
   * Ctrl-C ended it, as shells have it
   */
  constructor(message: string, code: 1 | 2 | 130 = 2) {
    super(message);
    this.code = code;
  }
}

/** Says why the program ends, and sets its exit status; anything but an `Exit` is a mistake of its own and is thrown. */
export function tellFailure(error: unknown): void {
  if (!(error instanceof Exit)) throw error;
  console.error(error.message);
  process.exitCode = error.code;
}
