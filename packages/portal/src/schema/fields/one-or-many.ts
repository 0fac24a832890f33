import * as z from 'zod';

/** What may be sent alone or as a list, which must not be empty (portal.md §3.1 rule 11). */
export function oneOrMany<T>(one: z.ZodType<T>): z.ZodType<T | readonly T[]> {
  return z.union([one, z.array(one).min(1, { error: 'Has to have at least one entry.' })], {
    error: 'Has to be an object or a list of objects.',
  });
}
