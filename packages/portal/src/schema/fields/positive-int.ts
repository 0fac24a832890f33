import * as z from 'zod';

const error = 'Has to be a whole number above 0.';

/** An id or a measure; numbers count only above 0 (portal.md §3.2). */
export const positiveInt: z.ZodType<number> = z.int({ error }).positive({ error });
