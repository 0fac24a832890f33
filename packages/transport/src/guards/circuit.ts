import type { Clock } from '../clock/clock.ts';
import type { RefusalAnswer } from '../http/answer.ts';
import { classify } from '../rules/classify.ts';
import type { Gate } from './gate.ts';

/** Milliseconds until one call may try whether the portal takes any again (transport.md §4.1 R14). */
const pause = 60_000;

/**
 * Stops asking a portal that has said it takes nothing from us: held by its vendor, unpaid, our credentials gone.
 * Then one call a minute tries; a portal that was deleted is never asked again.
 */
export function createCircuit(clock: Clock): Gate {
  let said: RefusalAnswer | undefined;
  let closedUntil = 0;
  return {
    check: () => {
      if (said === undefined) return undefined;
      const now = clock.now();
      if (now >= closedUntil) {
        closedUntil = now + pause;
        return undefined;
      }
      return said;
    },
    observe: (_method, answer) => {
      if (answer.kind === 'held' || answer.kind === 'failure') return;
      const effect = answer.kind === 'refusal' ? classify(answer.code, answer.httpStatus).effect : undefined;
      if (answer.kind === 'refusal' && (effect === 'open' || effect === 'shut')) {
        said = answer;
        closedUntil = effect === 'shut' ? Infinity : clock.now() + pause;
      } else {
        said = undefined;
      }
    },
  };
}
