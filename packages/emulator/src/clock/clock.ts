/** What the portal takes its time from. */
export interface Clock {
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Resolves when that many milliseconds have passed, or at once when `signal` is aborted. Never rejects. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}
