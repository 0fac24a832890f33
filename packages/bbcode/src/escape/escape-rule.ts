/** One thing the portal or the client would act on, and what to write so that it does not. */
export interface EscapeRule {
  /** Where the rule comes from, such as `client.md §3.2 rule 1`. */
  readonly source: string;
  /** A string without this is left alone without a search. */
  readonly marker: string;
  /** Global, and linear on any input. */
  readonly find: RegExp;
  readonly write: string | ((match: string) => string);
}
