import type { Secret } from '../credentials/secret.ts';
import type { ConnectionError } from '../errors/connection-error.ts';
import type { Held } from '../errors/held-reason.ts';

/** What one call came to. */
export type Answer = ResultAnswer | RefusalAnswer | FailureAnswer | HeldAnswer;

/** The portal did it. */
export interface ResultAnswer {
  readonly kind: 'result';
  readonly result: unknown;
  /** The block `time` as it came; says how much of the operating time is used. */
  readonly time?: unknown;
}

/** The portal said no. */
export interface RefusalAnswer {
  readonly kind: 'refusal';
  readonly code: string;
  readonly description: string;
  readonly httpStatus: number;
  /** The token it was refused with, so that nobody renews another one. */
  readonly token?: Secret;
  /** Not asked again: what it said last time still holds until then, in Unix milliseconds. */
  readonly until?: number;
}

/** No readable answer. */
export interface FailureAnswer {
  readonly kind: 'failure';
  readonly error: ConnectionError;
}

/** Never left: it waited too long, was called off, or the transport was closed. */
export interface HeldAnswer {
  readonly kind: 'held';
  readonly why: Held;
  /** Unix milliseconds from which it makes sense again. */
  readonly until: number;
}
