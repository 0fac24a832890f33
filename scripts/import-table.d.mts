/** One row: what a package may import. */
export interface ImportRow {
  readonly packages: readonly string[];
  readonly io?: boolean;
  readonly ioFiles?: readonly string[];
  readonly only?: Readonly<Record<string, readonly string[]>>;
}
export const importTable: Readonly<Record<string, ImportRow>>;
