/**
 * Standard Schema, version 1, as far as these schemas go: what checks synchronously and rewrites nothing. Any library
 * that takes a Standard Schema takes it, and no type of the library behind it shows.
 *
 * @example
 * const result = attachSchema['~standard'].validate({ BLOCKS: [{ MESSAGE: ' ' }] });
 * result.issues?.[0]?.path; // ['BLOCKS', 0, 'MESSAGE']
 */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'riposte';
    readonly validate: (value: unknown) => StandardResult<T>;
    /** Never there at run time: it carries the type. */
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

/** The value as it came, or why it does not pass. */
export type StandardResult<T> =
  { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

/** One reason, with the place in the value. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}
