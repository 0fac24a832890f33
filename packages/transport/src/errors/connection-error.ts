/** No readable answer came back; `sent` says whether the portal may have acted all the same. */
export class ConnectionError extends Error {
  override readonly name: string = 'ConnectionError';
  readonly method: string;
  /** What happened, in one word: `ECONNREFUSED`, `TIMEOUT`, `ABORTED`, `UNREADABLE_ANSWER`. */
  readonly code: string;
  readonly sent: 'no' | 'maybe';

  constructor(failure: {
    readonly method: string;
    readonly code: string;
    readonly message: string;
    readonly sent: 'no' | 'maybe';
  }) {
    super(`${failure.method}: ${failure.message} [${failure.code}]`);
    this.method = failure.method;
    this.code = failure.code;
    this.sent = failure.sent;
  }
}
