/** What a matcher says, in the form that vitest and jest take. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}
