import type { Path } from './path.ts';

/**
 * `error`: the portal would refuse or lose it. `warning`: it would change what the author meant.
 * `note`: harmless, worth knowing.
 */
export type Severity = 'error' | 'warning' | 'note';

/** One finding about a message: what is wrong, where, the numbers, and what to do. */
export interface Issue {
  readonly severity: Severity;
  /** Ours, stable, one per rule: `ATTACH_OVERSIZE`, `BUTTON_WITHOUT_ACTION`. */
  readonly code: string;
  /** What this method would answer on the wire, where it answers anything: `PARAM_ATTACH_ERROR`. */
  readonly portalCode?: string;
  /** Into what the author wrote: `['attach', 2, 'grid', 0, 'value']`. */
  readonly path: Path;
  /** Into the request: `ATTACH.BLOCKS[2].GRID[0].VALUE`. */
  readonly wirePath?: string;
  readonly message: string;
  readonly hint: string;
  readonly limit?: number;
  readonly actual?: number;
}
