import * as z from 'zod';

/** A part in an update: 'N' takes it off the message (portal.md §6.5, §6.11). */
export function removable<T>(part: z.ZodType<T>, description: string): z.ZodType<T | 'N'> {
  return z
    .union([part, z.literal('N')], { error: "Has to be the part, or 'N' to take it off the message." })
    .describe(`${description} 'N' takes it off the message.`);
}
