/** How long waits between attempts grow. */
export interface Backoff {
  /** Milliseconds: at least. */
  readonly floor: number;
  /** Milliseconds: what chance adds at most before the second attempt; doubles from attempt to attempt. */
  readonly spread: number;
}

/** Waits never grow beyond this many milliseconds (transport.md §4.1 R4). */
const longest = 15_000;

/** Full jitter: processes that were refused together do not come back together. */
export function backoff({ floor, spread }: Backoff, attempt: number, random: () => number): number {
  return floor + random() * Math.min(longest - floor, spread * 2 ** (attempt - 1));
}
