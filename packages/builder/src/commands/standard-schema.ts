import { attempt } from '../issues/attempt.ts';

/**
 * A schema of any library that follows the Standard Schema (standardschema.dev): zod, valibot, arktype and others.
 *
 * @example
 * ```ts
 * const id: StandardSchemaV1<number> = {
 *   '~standard': {
 *     version: 1,
 *     vendor: 'mine',
 *     validate: (value) => (Number.isSafeInteger(value) ? { value } : { issues: [{ message: 'no id' }] }),
 *   },
 * };
 * ```
 */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => unknown;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

type TypesOf<S extends StandardSchemaV1> = NonNullable<S['~standard']['types']>;

/** What goes into a schema. */
export type SchemaInput<S extends StandardSchemaV1> = TypesOf<S>['input'];

/** What comes out of a schema. */
export type SchemaOutput<S extends StandardSchemaV1> = TypesOf<S>['output'];

/** Some libraries make schemas that are functions. */
export function isSchema(value: unknown): value is StandardSchemaV1 {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
  const standard = attempt((): unknown => Reflect.get(value, '~standard'));
  return (
    typeof standard === 'object' &&
    standard !== null &&
    'validate' in standard &&
    typeof standard.validate === 'function'
  );
}
