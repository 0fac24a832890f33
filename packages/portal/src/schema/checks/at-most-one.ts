import type * as z from 'zod';

/** Of these fields at most one may be there: the portal would keep one and drop the others. */
export function atMostOne<T extends object>(
  schema: z.ZodType<T>,
  keys: readonly (keyof T & string)[],
): z.ZodType<T> {
  const pairs = keys.flatMap((key, index) => keys.slice(index + 1).map((other) => [key, other]));
  return schema
    .refine((value) => keys.filter((key) => Object.hasOwn(value, key)).length <= 1, {
      error: `Takes only one of ${keys.join(', ')}.`,
    })
    .meta({ ...schema.meta(), not: { anyOf: pairs.map((required) => ({ required })) } });
}
