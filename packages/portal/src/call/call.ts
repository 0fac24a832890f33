import type { PhpValue } from '../php/value.ts';
import type { Place } from '../report/place.ts';
import type { Readings } from '../quick/known.ts';
import type { JudgeContext } from '../types/judge-context.ts';
import type { Method } from '../types/method.ts';
import type { Part } from '../types/part.ts';

/** One field of a message as it was sent; a null value is not the same as no field. */
export interface Sent {
  readonly value: PhpValue;
  readonly place: Place;
}

/** A call as the checks of its method see it. */
export interface Call {
  readonly method: Method;
  /** Parameters by name; v1 does not mind their case, so they stand in upper case here. */
  readonly params: PhpValue;
  readonly context: JudgeContext;
  readonly readings: Readings;
  /** The message; null for what was not sent. */
  readonly message: Readonly<Record<'text' | Part, Sent | null>>;
}
