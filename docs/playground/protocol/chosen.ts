import type { Method, Policy } from '@riposte/builder';

/** What the reader chose in the page; missing: as the code says. */
export interface Chosen {
  readonly method?: Method | undefined;
  /** How texts are escaped. */
  readonly policy?: Policy | undefined;
}
