/** What became of a run. */
export interface Summary {
  readonly sent: number;
  /** Asked for too often, or out of reach: to be sent again from then on. */
  readonly later: readonly { readonly id: number; readonly until: Date }[];
  /** May or may not have arrived; a second run under the same key settles it. */
  readonly unsure: readonly number[];
  /** Will not arrive, whatever is done, before somebody mends it. */
  readonly failed: readonly { readonly id: number; readonly why: string }[];
}
