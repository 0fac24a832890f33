import type { Chosen } from '../protocol/chosen.ts';

/** What a share link holds. */
export interface Shared extends Chosen {
  readonly code: string;
}
