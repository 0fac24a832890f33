import type { Verdict } from '@riposte/portal';
import type { World } from '../state/world.ts';
import type { Caller } from './caller.ts';

/** What is noted of a call for the log. */
export interface CallTrace {
  /** The log's id of the call. */
  readonly id: number;
  verdict?: Verdict;
  /** The message that the call stored, changed or was answered with. */
  messageId?: number;
  /** Of a batch: its commands that were refused, each by its name with its error. */
  refused?: readonly string[];
}

/** One REST call, authenticated. */
export interface RestCall {
  readonly world: World;
  /** The method's name in lower case. */
  readonly method: string;
  /** As sent, in their own case. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  readonly trace: CallTrace;
}

/** What the portal answers: a result, or an error with its HTTP status. */
export type RestAnswer = RestResult | RestError;

export interface RestResult {
  readonly result: unknown;
  /** Lists say how many there are, and where the next page begins. */
  readonly total?: number;
  readonly next?: number;
}

export interface RestError {
  readonly error: string;
  readonly description: string;
  readonly status: number;
}

/** A call that has passed every check and taken its key; nothing is stored before `save`. */
export interface Saving {
  readonly save: () => RestAnswer;
}

export type RestMethod = (call: RestCall) => RestAnswer | Saving;

/** A method that answers at once. */
export type PlainMethod = (call: RestCall) => RestAnswer;
