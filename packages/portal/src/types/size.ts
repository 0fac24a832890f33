import type { Path } from './path.ts';

/** How much of a limit something uses, in Unicode code points as the portal counts them (portal.md §2). */
export interface Size {
  readonly used: number;
  readonly limit: number;
  /** What each block, row or button costs. */
  readonly items: readonly { readonly path: Path; readonly size: number }[];
}
