import type { Clock } from '../clock/clock.ts';
import { rankOf } from '../queue/rank.ts';
import type { RepeatRule } from '../retry/repeat-rule.ts';
import type { CallOptions } from '../transport.ts';
import type { Call, Params } from './call.ts';

/** What is to be called. */
export interface CallPlan {
  readonly method: string;
  readonly params: Params;
  readonly repeat: RepeatRule;
  readonly dialog: string | undefined;
}

export interface StoppableCall extends Call {
  /** Ends its waits, for a reason. */
  readonly halt: (reason: unknown) => void;
}

/** Milliseconds a reply is worth waiting for (transport.md §4.1 R4). */
const patience = 60_000;
/** Below this no number is a moment of this century in milliseconds. */
const earliest = 1e11;

/**
 * A plan with the caller's options as a call.
 *
 * @throws TypeError for parameters that are no JSON, a deadline that is no moment
 */
export function toCall(
  plan: CallPlan,
  { signal, priority = 'interactive', deadline }: CallOptions,
  clock: Clock,
): { readonly call: StoppableCall; readonly release: () => void } {
  checkJson(plan);
  checkDeadline(deadline);
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort(signal?.reason);
  };
  signal?.addEventListener('abort', stop);
  if (signal?.aborted === true) stop();
  const call: StoppableCall = {
    ...plan,
    priority,
    rank: rankOf(plan.method, priority),
    deadline: deadline ?? (priority === 'bulk' ? Infinity : clock.now() + patience),
    signal,
    stop: controller.signal,
    halt: (reason) => {
      controller.abort(reason);
    },
    attempt: 1,
  };
  return { call, release: () => signal?.removeEventListener('abort', stop) };
}

function checkJson({ method, params }: CallPlan): void {
  try {
    JSON.stringify(params);
  } catch {
    throw new TypeError(
      `The parameters of ${method} are no JSON: a bigint, a circle, or nested too deep. Pass plain data.`,
    );
  }
}

function checkDeadline(deadline: number | undefined): void {
  if (deadline === undefined || deadline === Infinity || deadline >= earliest) return;
  throw new TypeError(
    `deadline is ${deadline}. Pass the moment in Unix milliseconds, such as Date.now() + 30_000.`,
  );
}
