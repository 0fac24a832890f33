import type * as z from 'zod';

/** The schema of each field of an object type, so that a field cannot be forgotten or be optional by mistake. */
export type Shape<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K>
    ? z.ZodExactOptional<z.ZodType<Exclude<T[K], undefined>>>
    : z.ZodType<T[K]>;
};
