import type { Issue } from '@riposte/builder';

/** Something a template came to with one sample in one locale. */
export interface Finding extends Issue {
  readonly sample: string;
  readonly locale: string;
}
