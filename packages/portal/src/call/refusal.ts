/** An error as the portal answers it. */
export interface Refusal {
  readonly code: string;
  readonly status: number;
  readonly description: string;
  /** What the method itself would have said, where the REST server replaces it (portal.md §6.1 rule 3). */
  readonly handlerError?: string;
}
