import type { Method } from '@riposte/builder';

/** What a share link holds. */
export interface Shared {
  readonly code: string;
  /** Chosen in the page; missing: as the code says. */
  readonly method?: Method | undefined;
}
