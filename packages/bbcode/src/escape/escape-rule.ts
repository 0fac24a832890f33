/** One thing the portal or the client would act on, and what to write so that it does not; its comment says whose rule it is. */
export interface EscapeRule {
  /** A string without this is left alone without a search. */
  readonly marker: string;
  /** Global, and linear on any input; without other flags, since all that act in a place are searched as one. */
  readonly find: RegExp;
  readonly write: string | ((match: string) => string);
}
