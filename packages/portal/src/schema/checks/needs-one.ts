import type * as z from 'zod';

/** Of these fields at least one has to be there, in both the check and its JSON Schema. */
export function needsOne<T extends object>(
  schema: z.ZodType<T>,
  keys: readonly (keyof T & string)[],
): z.ZodType<T> {
  return schema
    .refine((value) => keys.some((key) => Object.hasOwn(value, key)), {
      error: `Needs at least one of ${keys.join(', ')}.`,
    })
    .meta({ ...schema.meta(), anyOf: keys.map((key) => ({ required: [key] })) });
}
