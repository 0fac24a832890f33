/** How many calls a portal takes: a burst, and what drains each second (transport.md §1.5). */
export interface BucketPlan {
  readonly capacity: number;
  readonly perSecond: number;
}

/** How full a bucket is, and since when. */
export interface BucketLevel {
  readonly level: number;
  /** Unix milliseconds of the last whole second that was drained. */
  readonly at: number;
}

/** The plans of a portal in the cloud; one on somebody's own server has no such limit unless they set one. */
export const plans = {
  none: null,
  standard: { capacity: 50, perSecond: 2 },
  enterprise: { capacity: 250, perSecond: 5 },
} as const satisfies Readonly<Record<string, BucketPlan | null>>;

/** A plan by its name: how many requests at once, and how many a second (transport.md §1.5). */
export type Plan = keyof typeof plans;

/**
 * Lets one call into a bucket, or not. It drains by whole seconds, and a refused call adds nothing: that alone gives
 * the 168 of 170, 340 and 1,360 calls taken in a minute (transport.md §1.5).
 */
export function pour(
  before: BucketLevel | undefined,
  { capacity, perSecond }: BucketPlan,
  now: number,
): { readonly taken: boolean; readonly after: BucketLevel } {
  const { level, at } = before ?? { level: 0, at: now };
  const seconds = Math.max(0, Math.floor((now - at) / 1_000));
  const drained = Math.max(0, level - seconds * perSecond);
  const taken = drained < capacity;
  return { taken, after: { level: drained + (taken ? 1 : 0), at: at + seconds * 1_000 } };
}
