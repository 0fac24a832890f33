import type { Method } from '@riposte/portal';

/** A message that has not been sent yet: what to call, and with what. A compiled message is one. */
export interface Call {
  readonly method: Method;
  readonly params: unknown;
}
