import type { StandardSchema } from '../../src/schema.ts';

/** The findings of a schema as `path: message`, the way tables list them. */
export function issuesOf(schema: StandardSchema<unknown>, value: unknown): readonly string[] {
  const { issues = [] } = schema['~standard'].validate(value);
  return issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
}
