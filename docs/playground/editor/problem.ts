/** Something to mark in the code: a span of it, or a whole line. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  /** Who says so: `TypeScript`, `Riposte`. */
  readonly source: string;
  readonly line: number;
  /** In characters from the start of the code. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}
