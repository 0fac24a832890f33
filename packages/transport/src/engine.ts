import type { Clock } from './clock/clock.ts';
import { createBatchLane } from './batch/batch-lane.ts';
import type { Call, Step } from './exchange/call.ts';
import { createCircuit } from './guards/circuit.ts';
import type { Gate } from './guards/gate.ts';
import { joinGates } from './guards/join-gates.ts';
import { createOperatingGuard } from './guards/operating-guard.ts';
import type { Hooks } from './hooks/hooks.ts';
import { tell } from './hooks/tell.ts';
import type { Answer } from './http/answer.ts';
import { randomUuid } from './keys/uuid.ts';
import { createLimiter, type Limiter, type LimiterOptions } from './limit/limiter.ts';
import { inDialogOrder } from './queue/dialog-queue.ts';
import { createLane } from './queue/lane.ts';
import { withRetries } from './retry/with-retries.ts';
import { classify } from './rules/classify.ts';
import type { Wire } from './wires/wire.ts';

export interface EngineOptions {
  readonly clock: Clock;
  readonly random: () => number;
  readonly hooks: Hooks;
  readonly limiter: LimiterOptions;
  readonly concurrency: number;
  readonly batchFrom: number;
  readonly timeout: number;
  readonly keyedTimeout: number;
}

/** The way of every call: its dialog's queue, attempts, the one door to the portal, a request. */
export function createEngine(wire: Wire, options: EngineOptions): Step {
  const { clock, random, hooks } = options;
  const limiter = createLimiter(wire.name, clock, options.limiter);
  const post = createPost(wire, options);
  const batch = createBatchLane({ clock, backlog: options.batchFrom, post, complete: wire.complete });
  const throttled = (call: Call, reason: 'rate' | 'operating', milliseconds: number): void => {
    tell(hooks.onThrottle, { method: call.method, portal: wire.portal(), reason, milliseconds });
  };
  const lane = createLane({
    clock,
    limiter,
    gate: joinGates([createCircuit(clock), createOperatingGuard(clock), drainGate(wire, limiter, options)]),
    concurrency: options.concurrency,
    post,
    ...batch,
    onWait: (call, milliseconds) => {
      throttled(call, 'rate', milliseconds);
    },
  });
  const parked: Step = async (call) => {
    const answer = await lane(call);
    if (answer.kind === 'refusal' && answer.until !== undefined) {
      throttled(call, 'operating', answer.until - clock.now());
    }
    return answer;
  };
  const renew = async (refused: Answer): Promise<Answer | undefined> => {
    const failed = await wire.renew(refused);
    return failed === undefined ? undefined : clean(failed, wire);
  };
  return inDialogOrder(withRetries(parked, { clock, random, renew }), clock);
}

/** Milliseconds for which the bucket stays empty after the portal said that it was full (transport.md §1.3). */
const drainedFor = 1_000;

/** A portal that refuses for the rate counts what we do not see: others behind our address. */
function drainGate(wire: Wire, limiter: Limiter, { clock, hooks }: EngineOptions): Gate {
  return {
    check: () => undefined,
    observe: (method, answer) => {
      if (answer.kind !== 'refusal') return;
      if (classify(answer.code, answer.httpStatus).effect !== 'drain') return;
      void limiter.drain(clock.now() + drainedFor);
      tell(hooks.onThrottle, {
        method,
        portal: wire.portal(),
        reason: 'drained',
        milliseconds: drainedFor,
      });
    },
  };
}

/** One request, told to who listens, its words cleared of secrets. */
function createPost(wire: Wire, { clock, hooks, timeout, keyedTimeout }: EngineOptions): Step {
  return async (call) => {
    const requestId = randomUuid();
    const { method, params, signal, attempt } = call;
    const start = clock.now();
    // Where a key makes it safe to ask again nobody waits for the slowest answer; a batch is many sends.
    const patience = call.repeat === 'keyed' && method !== 'batch' ? keyedTimeout : timeout;
    const request = { method, params, requestId, timeout: patience, signal };
    const answer = clean(await wire.post(request), wire);
    tell(hooks.onAttempt, {
      method,
      portal: wire.portal(),
      requestId,
      attempt,
      calls: method === 'batch' ? countOf(params.cmd) : 1,
      milliseconds: clock.now() - start,
      ...summary(answer),
    });
    return answer;
  };
}

function clean(answer: Answer, { redact }: Wire): Answer {
  return answer.kind === 'refusal'
    ? { ...answer, code: redact(answer.code), description: redact(answer.description) }
    : answer;
}

function countOf(commands: unknown): number {
  return typeof commands === 'object' && commands !== null ? Object.keys(commands).length : 0;
}

function summary(answer: Answer): {
  readonly answer: 'result' | 'refusal' | 'failure';
  readonly code?: string;
  readonly httpStatus?: number;
} {
  switch (answer.kind) {
    case 'result':
      return { answer: 'result' };
    case 'refusal':
      return { answer: 'refusal', code: answer.code, httpStatus: answer.httpStatus };
    case 'failure':
      return { answer: 'failure', code: answer.error.code };
    case 'held':
      return { answer: 'failure', code: answer.why };
  }
}
