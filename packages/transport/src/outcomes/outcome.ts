import type { Part } from '@riposte/portal';

/** What became of a send. */
export type Outcome =
  /** In the chat. No id where the method gives none (updates, notifications that answer true). */
  | { readonly status: 'sent'; readonly messageId?: number }
  /** `imbot.v2.Command.answer` said true: the portal does not tell whether anything was written. */
  | { readonly status: 'accepted' }
  /** `imbot.command.answer` said true: the command's ten minutes were over and nothing was written. */
  | { readonly status: 'undelivered'; readonly reason: string }
  /** Refused; the same request will be refused again while `permanent`. `applied`: what a v1 update had saved by then. */
  | {
      readonly status: 'rejected';
      readonly code: string;
      readonly description: string;
      readonly httpStatus: number;
      readonly permanent: boolean;
      readonly applied?: readonly (Part | 'text')[];
    }
  /** Nothing was done, for now: refused before it ran, or it never left. */
  | { readonly status: 'deferred'; readonly until: Date; readonly reason: string }
  /** It may or may not be in the chat: repeating it may double it, except under its key. */
  | { readonly status: 'unknown'; readonly key?: string; readonly cause: Error };
