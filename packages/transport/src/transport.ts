import type { Compiled } from '@riposte/portal';
import type { Clock } from './clock/clock.ts';
import type { Hooks } from './hooks/hooks.ts';
import type { LimiterOptions } from './limit/limiter.ts';
import type { Outcome } from './outcomes/outcome.ts';

/** How one call is made. */
export interface CallOptions {
  /** Gives up waiting. Before a request leaves, the promise rejects; after that the outcome is `unknown`. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The moment, in Unix milliseconds, after which no attempt begins; a request under way is waited for. One minute
   * from now when left out, none in bulk.
   */
  readonly deadline?: number | undefined;
  /** `bulk` lets all others go first and leaves them a fifth of the burst. */
  readonly priority?: 'interactive' | 'bulk' | undefined;
  /** Calls of one dialog are made one after the other. The dialog of the message when left out. */
  readonly dialog?: string | number | undefined;
}

/** How one message is sent. */
export interface SendOptions extends CallOptions {
  /**
   * What makes this message this message: a name of yours (`order-118-shipped`), a key of `deriveKey`, or the key of an
   * `unknown` outcome. The portal posts it once, however often it is sent under it, where the method honours keys.
   * When left out each send is a message of its own.
   */
  readonly key?: string | undefined;
}

/** A way to one portal. */
export interface Transport {
  /**
   * Delivers a compiled message and says what became of it.
   *
   * @throws the signal's reason when called off before anything left, TypeError when given no compiled message, an
   *   empty key or a deadline that is no moment
   */
  readonly send: (message: Compiled, options?: SendOptions) => Promise<Outcome>;
  /**
   * Calls any other REST method and gives its result, under the same limits and secrecy.
   *
   * @throws PortalError when the portal refuses, ConnectionError when no readable answer comes back or the call never
   *   left, TypeError when the name is none, the parameters are no JSON
   */
  readonly call: (
    method: string,
    params?: Readonly<Record<string, unknown>>,
    options?: CallOptions,
  ) => Promise<unknown>;
  /**
   * Takes no more. `drain` (when left out: true) waits for all that is under way; without it what has not left yet is
   * handed back, its outcome `deferred`.
   */
  readonly close: (options?: { readonly drain?: boolean }) => Promise<readonly Compiled[]>;
  /** Scheme and host of the portal, empty where they are not known yet; no secret. */
  readonly portal: string;
}

/** How every call of a transport is made. */
export interface TransportOptions extends Hooks {
  /** `globalThis.fetch` when left out. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds to wait for an answer; 65,000 when left out, since the portal itself cuts off at 60 s. */
  readonly timeout?: number | undefined;
  /** Milliseconds to wait where a key makes it safe to ask again; 15,000 when left out. */
  readonly keyedTimeout?: number | undefined;
  /** Requests in flight at most; 8 when left out. */
  readonly concurrency?: number | undefined;
  /** Messages with keys waiting before several travel in one request; 10 when left out, `Infinity` for never. */
  readonly batchFrom?: number | undefined;
  readonly limiter?: LimiterOptions | undefined;
  /** Host names the portal may move to, beside others of its own zone of the cloud. */
  readonly moveTo?: readonly string[] | undefined;
  /** The machine's clock when left out. */
  readonly clock?: Clock | undefined;
  /** Spreads waits, from 0 to 1; `Math.random` when left out. */
  readonly random?: (() => number) | undefined;
}
