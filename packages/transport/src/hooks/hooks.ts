import type { Outcome } from '../outcomes/outcome.ts';

/** One request and what came back; no secret in it. */
export interface AttemptEvent {
  /** `batch` where several sends travelled together. */
  readonly method: string;
  readonly portal: string;
  /** Sent along as `bx24_request_id`. */
  readonly requestId: string;
  /** Counts from 1. */
  readonly attempt: number;
  /** Calls in it: more than one in a batch. */
  readonly calls: number;
  readonly milliseconds: number;
  /** `result`: done. `refusal`: the portal said no. `failure`: no readable answer. */
  readonly answer: 'result' | 'refusal' | 'failure';
  /** The portal's word for a refusal, or ours for a failure. */
  readonly code?: string;
  readonly httpStatus?: number;
}

/** A send and what became of it. */
export interface OutcomeEvent {
  readonly method: string;
  readonly portal: string;
  readonly dialog?: string;
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

/** A call that has to wait before it leaves. */
export interface ThrottleEvent {
  readonly method: string;
  readonly portal: string;
  /** `rate`: the bucket of requests is empty. `drained`: the portal said so. `operating`: the method's time is used up. */
  readonly reason: 'rate' | 'drained' | 'operating';
  readonly milliseconds: number;
}

/** A portal that answered from another address. */
export interface MoveEvent {
  readonly from: string;
  readonly to: string;
}

/** Listeners; what they throw is ignored. */
export interface Hooks {
  readonly onAttempt?: ((event: AttemptEvent) => unknown) | undefined;
  readonly onOutcome?: ((event: OutcomeEvent) => unknown) | undefined;
  readonly onThrottle?: ((event: ThrottleEvent) => unknown) | undefined;
  /** The new address holds for this transport only: keep it. */
  readonly onMove?: ((event: MoveEvent) => unknown) | undefined;
}
