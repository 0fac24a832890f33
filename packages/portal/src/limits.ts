/**
 * The portal's limits, in Unicode code points (portal.md §2 rule 2, §7 rule 2).
 *
 * @example
 * const fits = verdict.sizes.attach.used < LIMITS.part;
 */
export const LIMITS = {
  /** Attach, keyboard and menu must each stay under it: 59,999 passes, 60,000 does not. */
  part: 60_000,
  /** What a text that is too long is cut to. */
  text: 20_000,
  /** Up to here a text passes whole. */
  textTolerated: 20_006,
} as const;
