import type * as z from 'zod';
import { explain } from './explain.ts';
import type { StandardSchema } from './standard-schema.ts';

/** Hides the library behind a schema, and the alternatives its issues are nested in. */
export function toStandard<T>(schema: z.ZodType<T>): StandardSchema<T> {
  return {
    '~standard': {
      version: 1,
      vendor: 'riposte',
      validate: (value) => {
        const result = schema.safeParse(value, { reportInput: true });
        return result.success ? { value: result.data } : { issues: result.error.issues.flatMap(explain) };
      },
    },
  };
}
