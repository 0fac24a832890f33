/** Whether the portal may have acted: `no`, not this time; `never`, nor will it; `maybe`, nobody can tell. */
export type Sent = 'no' | 'never' | 'maybe';

/** No readable answer came back; `sent` says whether the portal may have acted all the same. */
export class ConnectionError extends Error {
  override readonly name: string = 'ConnectionError';
  readonly method: string;
  /** What happened, in one word: `ECONNREFUSED`, `TIMEOUT`, `ABORTED`, `UNREADABLE_ANSWER`. */
  readonly code: string;
  readonly sent: Sent;

  constructor(failure: {
    readonly method: string;
    readonly code: string;
    readonly message: string;
    readonly sent: Sent;
  }) {
    super(`${failure.method}: ${failure.message} [${failure.code}]`);
    this.method = failure.method;
    this.code = failure.code;
    this.sent = failure.sent;
  }
}
