/** One page of a list, and where the others are. */
export interface Page<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly prev: number | undefined;
  readonly next: number | undefined;
}
