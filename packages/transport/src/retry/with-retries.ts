import type { Clock } from '../clock/clock.ts';
import type { Call, Step } from '../exchange/call.ts';
import { heldNow } from '../exchange/held.ts';
import type { Answer } from '../http/answer.ts';
import { isGone } from './is-gone.ts';
import { backoff, type Backoff } from './backoff.ts';
import { unreached, verdictOf } from './verdict.ts';

/** Attempts in all; a question after the fate of an earlier request is not one. */
const mostAttempts = 3;
/**
 * Milliseconds after which the earlier request cannot be under way any more, since the portal cuts off at 60 s: it has
 * failed, and its key is refused for an hour (portal.md §6.12).
 */
const longestRun = 65_000;

export interface RetryTools {
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Renews the token a call was refused with; an answer when that failed. */
  readonly renew: (refused: Answer, call: Call) => Promise<Answer | undefined>;
}

/** What is known so far about one call. */
interface Progress {
  attempt: number;
  asks: number;
  /** Unix milliseconds of the first question. */
  asking: number | undefined;
  renewals: number;
  /** The answer that left it open whether the call ran. Once there is one, nothing less than a result settles it. */
  open: Answer | undefined;
}

/**
 * Repeats what was refused before it ran, and what may have run where once and twice come to the same; never
 * anything else (transport.md §4.1 R1). No attempt begins after the deadline.
 */
export function withRetries(next: Step, tools: RetryTools): Step {
  return async (call) => {
    const progress: Progress = { attempt: 1, asks: 0, asking: undefined, renewals: 0, open: undefined };
    for (;;) {
      const answer = await next({ ...call, attempt: progress.attempt + progress.asks });
      const wait = await nextWait(answer, call, progress, tools);
      if (typeof wait !== 'number') return wait;
      await tools.clock.sleep(wait, call.stop);
      const held = heldNow(call, tools.clock.now());
      if (held !== undefined) return progress.open ?? (held.why === 'deadline' ? answer : held);
    }
  };
}

/** Milliseconds until the next attempt, or the answer that is the last word. */
async function nextWait(
  answer: Answer,
  call: Call,
  progress: Progress,
  tools: RetryTools,
): Promise<number | Answer> {
  const { clock, random } = tools;
  const after = (pause: Backoff, count: number): number | Answer => {
    const wait = backoff(pause, count, random);
    return clock.now() + wait > call.deadline ? (progress.open ?? answer) : wait;
  };
  const askAgain = (): number | Answer => {
    progress.asking ??= clock.now();
    if (clock.now() - progress.asking > longestRun) return progress.open ?? answer;
    progress.asks += 1;
    return after(unreached, progress.asks);
  };
  const verdict = verdictOf(answer);
  switch (verdict.kind) {
    case 'final':
      return answer.kind === 'held' ? (progress.open ?? answer) : answer;
    case 'never':
      if (progress.open !== undefined && isGone(call.method, answer)) return { kind: 'result', result: true };
      return progress.open ?? answer;
    case 'refresh': {
      progress.renewals += 1;
      if (progress.renewals > 1) return progress.open ?? answer;
      const failed = await tools.renew(answer, call);
      return failed === undefined ? 0 : (progress.open ?? failed);
    }
    case 'safe': {
      if (verdict.until !== undefined) {
        const wait = verdict.until - clock.now();
        return verdict.until > call.deadline ? (progress.open ?? answer) : Math.max(wait, 0);
      }
      if (progress.attempt >= mostAttempts) return progress.open ?? answer;
      progress.attempt += 1;
      return after(verdict.backoff, progress.attempt - 1);
    }
    case 'ambiguous':
      if (call.repeat === 'never') return answer;
      if (call.repeat === 'keyed' && progress.open !== undefined && isStillRunning(answer)) return askAgain();
      progress.open ??= answer;
      if (progress.attempt >= mostAttempts) return progress.open;
      progress.attempt += 1;
      return after(unreached, progress.attempt - 1);
    case 'ask':
      progress.open ??= answer;
      return call.repeat === 'keyed' ? askAgain() : progress.open;
  }
}

/** Older portals say this to a second request while the first of its key is under way (transport.md §1.4). */
function isStillRunning(answer: Answer): boolean {
  return answer.kind === 'refusal' && answer.code.toUpperCase() === 'SENDING_FAILED';
}
