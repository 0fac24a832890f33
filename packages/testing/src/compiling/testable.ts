import type { Change, Compiled, Reply } from '@riposte/builder';

/** What a test looks at: a message being composed, a change to one, or a message that is compiled already. */
export type Testable = Reply | Change | Compiled;
