import type { Compiled } from '@riposte/portal';
import type { Outcome } from './outcomes/outcome.ts';

/** How one call is made. */
export interface SendOptions {
  /** Gives up waiting. Before the request leaves, the promise rejects; after that the outcome is `unknown`. */
  readonly signal?: AbortSignal | undefined;
}

/** A way to one portal. */
export interface Transport {
  /** Delivers a compiled message and says what became of it; rejects only when aborted before it began. */
  readonly send: (message: Compiled, options?: SendOptions) => Promise<Outcome>;
  /**
   * Calls any other REST method and gives its result.
   *
   * @throws PortalError when the portal refuses, ConnectionError when no readable answer comes back, TypeError when
   *   the name is none or the parameters are no JSON
   */
  readonly call: (
    method: string,
    params?: Readonly<Record<string, unknown>>,
    options?: SendOptions,
  ) => Promise<unknown>;
  /** Scheme and host of the portal; no secret. */
  readonly portal: string;
}

/** How every call of a transport is made. */
export interface TransportOptions {
  /** `globalThis.fetch` when left out. */
  readonly fetch?: typeof fetch;
  /** Milliseconds to wait for an answer; 65,000 when left out, since the portal itself cuts off at 60 s. */
  readonly timeout?: number;
}
