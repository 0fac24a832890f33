import type { Params } from '../exchange/call.ts';
import type { Answer } from '../http/answer.ts';

/** One request, complete but for its secrets. */
export interface WireRequest {
  readonly method: string;
  readonly params: Params;
  /** Sent as `bx24_request_id`, the one trace id the portal's makers read (transport.md §1.1). */
  readonly requestId: string;
  /** Milliseconds to wait for an answer. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/** A way into one portal: puts the secrets in and makes one request. Never repeats one. */
export interface Wire {
  /** Scheme and host, where they are known; no secret. */
  readonly portal: () => string;
  /** Names the portal in keys and buckets. */
  readonly name: string;
  readonly post: (request: WireRequest) => Promise<Answer>;
  /** A method's parameters with the secrets that belong inside them. */
  readonly complete: (method: string, params: Params) => Params;
  /** New tokens in place of those the answer was refused with; an answer when there are none to be had. */
  readonly renew: (refused: Answer) => Promise<Answer | undefined>;
  readonly redact: (text: string) => string;
}
