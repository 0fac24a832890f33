import type { Method } from '@riposte/builder';
import type { Chosen } from './chosen.ts';
import type { PlacedIssue, PlaygroundCall, Ran } from './ran.ts';

/** Everything a reader can be shown of a request. */
export interface Drawing {
  /** What was drawn. */
  readonly call: PlaygroundCall;
  /** Whole pages that run nothing. */
  readonly web: string;
  readonly mobile: string;
  readonly push: string;
  readonly terminal: string;
  /** What the portal keeps. */
  readonly stored: unknown;
  /** The source that composes the same. */
  readonly program: string;
}

/** A request that somebody pasted, as code. */
export interface ReadPayload {
  readonly code: string;
  readonly issues: readonly PlacedIssue[];
}

/** What a worker can be asked, and what it answers. */
export interface Tasks {
  readonly run: {
    /** `method` or `policy` left out: as the code says. */
    readonly ask: { readonly code: string } & Chosen;
    readonly answer: Ran;
  };
  readonly draw: { readonly ask: PlaygroundCall; readonly answer: Drawing };
  readonly read: {
    /** `method` for a payload that does not name one. */
    readonly ask: { readonly text: string; readonly method: Method };
    readonly answer: ReadPayload;
  };
}

export type TaskName = keyof Tasks;
