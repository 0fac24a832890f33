import * as z from 'zod';

/** A text that fits a pattern, and has no half of a surrogate pair, which empties the whole call (portal.md §8.1). */
export function textMatching(pattern: RegExp, error: string): z.ZodType<string> {
  return z
    .string({ error })
    .regex(pattern, { error, abort: true })
    .refine((text) => text.isWellFormed(), {
      error: 'Half an emoji (a lone surrogate) makes the portal drop the whole call: take it out.',
    });
}
