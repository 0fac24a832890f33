/** Where waits come from; another one makes hours pass in a test. Time-outs of a request in flight stay real. */
export interface Clock {
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Resolves after so many milliseconds, and at once when the signal aborts; never rejects. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}
