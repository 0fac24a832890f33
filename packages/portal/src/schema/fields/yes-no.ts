import * as z from 'zod';

/** A flag of v1, and of every part: words, since `false` is not N there (portal.md §8 rule 5). */
export type YesNo = 'Y' | 'N';

export const yesNo: z.ZodType<YesNo> = z.enum(['Y', 'N']);
