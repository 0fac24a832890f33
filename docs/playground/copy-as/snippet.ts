import type { PlaygroundCall } from '../protocol/ran.ts';

/** What every format is written from. */
export interface Snippet extends PlaygroundCall {
  /** The source that composes the message and compiles it as `message`. */
  readonly program: string;
}
