/** How a bucket fills and empties. */
export interface Pace {
  /** Milliseconds that give room for one more request. */
  readonly interval: number;
  /** Requests that may come at once after a pause. */
  readonly burst: number;
}

/**
 * The generic cell rate algorithm: `full` is the moment at which the bucket will be empty again. Gives the next
 * such moment, or how long to wait. A fixed window or a bucket per process was refused hundreds of times where this
 * one was not refused once (transport.md §1.5).
 */
export function gcra(
  full: number,
  now: number,
  { interval, burst }: Pace,
): { readonly full: number; readonly wait: number } {
  const begin = Math.max(full, now);
  const wait = begin - now - (burst - 1) * interval;
  return wait > 0 ? { full, wait } : { full: begin + interval, wait: 0 };
}

/** The moment that leaves no room until `until`. */
export function drained(full: number, until: number, { interval, burst }: Pace): number {
  return Math.max(full, until + (burst - 1) * interval);
}
