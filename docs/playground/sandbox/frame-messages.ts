import type { TaskName, Tasks } from '../protocol/tasks.ts';

/** What the page says to the frame. */
export type ToFrame =
  /** Once, at the start: what its workers run. */
  | { readonly kind: 'worker'; readonly source: string }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly task: TaskName;
      readonly ask: Tasks[TaskName]['ask'];
      /** Milliseconds it may take. */
      readonly limit: number;
    };

/** What the frame says to the page. */
export type FromFrame =
  { readonly kind: 'open' } | { readonly kind: 'reply'; readonly id: number; readonly result: TaskResult };

/** What became of a task. */
export type TaskResult<T = unknown> =
  | { readonly status: 'done'; readonly answer: T }
  | { readonly status: 'failed'; readonly message: string }
  /** It took longer than it may. */
  | { readonly status: 'stopped' }
  /** A newer task of the same kind took its place. */
  | { readonly status: 'replaced' };
