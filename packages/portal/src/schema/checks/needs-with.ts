import type * as z from 'zod';

/** These fields say something only beside another one: the portal drops them without it. */
export function needsWith<T extends object>(
  schema: z.ZodType<T>,
  keys: readonly (keyof T & string)[],
  needed: keyof T & string,
): z.ZodType<T> {
  return schema
    .refine((value) => Object.hasOwn(value, needed) || !keys.some((key) => Object.hasOwn(value, key)), {
      error: `Needs ${needed} for ${keys.join(', ')} to count.`,
    })
    .meta({ ...schema.meta(), dependentRequired: Object.fromEntries(keys.map((key) => [key, [needed]])) });
}
